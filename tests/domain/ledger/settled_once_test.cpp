// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/domain/ledger/finality.h>
#include <redress/domain/ledger/on_account.h>
#include <redress/domain/readiness.h>

using namespace redress;
using namespace redress::domain;
using redress::test::CourtCase;
using redress::test::day;
using redress::test::money;
using redress::test::row_for;

namespace {

void accept(Offer& offer, std::string_view on) {
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day(on);
}

std::vector<Uid> second_settlements(const Case& dispute) {
    std::vector<Uid> records;
    for (const Problem& problem : contradictions_in(dispute))
        if (problem.kind == ProblemKind::ItemSettled) records.push_back(problem.uid);
    return records;
}

} // namespace

TEST_CASE("an item that is settled cannot be settled again by an older offer") {
    CourtCase made;
    made.offer({{made.a, money(500)}}, "2026-03-01");
    made.offer({{made.a, money(700)}, {made.b, money(300)}}, "2026-03-05");
    accept(made.records().offers.back(), "2026-03-06");
    CHECK(second_settlements(made).empty());
    accept(made.records().offers.front(), "2026-03-07");
    CHECK(second_settlements(made) == std::vector{made.records().offers.front().id.uid});
}

TEST_CASE("offers about different items settle each their own") {
    CourtCase made;
    accept(made.offer({{made.a, money(500)}}), "2026-03-12");
    accept(made.offer({{made.b, money(300)}}), "2026-03-13");
    CHECK(second_settlements(made).empty());
}

TEST_CASE("a ruling after a settlement leaves it standing") {
    CourtCase made;
    accept(made.offer({{made.a, money(500)}}), "2026-03-21");
    made.first_court(); // grants 1 000 of it on 2026-06-01
    CHECK(row_for(made, made.a).awarded == money(500));
    CHECK(row_for(made, made.a).outcome == ItemOutcome::Settled);
    CHECK(row_for(made, made.b).awarded == money(250)); // not settled: as ruled
    CHECK(is_decided_for_good(made, made.a));
}

TEST_CASE("a ruling may confirm a settlement and its amount is then the one that counts") {
    CourtCase made;
    accept(made.offer({{made.a, money(500)}}), "2026-03-21");
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}});
    made.result(made.ruling(court, "2026-06-01"), made.a, ItemOutcome::Settled, money(450));
    CHECK(row_for(made, made.a).awarded == money(450));
}

TEST_CASE("what was paid too much and given back stands on no side") {
    CourtCase made;
    made.first_court(); // 1 000 + 250
    made.paid(money(2'000), {{made.a, money(1'000)}, {made.b, money(250)}}, "2026-07-01");
    CHECK(ledger_of(made).unallocated == money(750)); // 2 000 − 1 000 − 250
    CHECK(overpaid(made).to_consumer == money(750));
    made.paid(money(750), {}, "2026-07-10").payer = made.consumer;
    CHECK(ledger_of(made).unallocated.is_zero());
    CHECK(overpaid(made).to_consumer.is_zero());
    CHECK(overpaid(made).to_trader.is_zero());
    CHECK(net_of(made).left.is_zero());
}

TEST_CASE("what was given back before a decision is not taken off what is awarded") {
    CourtCase made;
    made.paid(money(400), {}, "2026-03-01");
    made.paid(money(300), {}, "2026-03-10").payer = made.consumer;
    made.first_court();
    CHECK(net_of(made).on_account == money(100));
    CHECK(net_of(made).left == money(1'150)); // 1 000 + 250 − (400 − 300)
    CHECK(overpaid(made).to_consumer.is_zero());
}

TEST_CASE("what each side pays on the claim of the other is no giving back") {
    CourtCase made;
    made.at(made.add_head()).asked_by = Side::Trader;
    made.paid(money(400), {}, "2026-03-01");
    made.paid(money(300), {}, "2026-03-10").payer = made.consumer;
    CHECK(on_account_of(made).to_consumer == money(400));
    CHECK(on_account_of(made).to_trader == money(300));
    CHECK(overpaid(made).to_trader.is_zero()); // nothing is decided
}
