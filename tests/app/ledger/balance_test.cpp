// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/app/ledger/balance_view.h>
#include <redress/app/ledger/exposure.h>
#include <redress/app/ledger/ledger_view.h>
#include <redress/app/ledger/offer_view.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

app::BalanceOnDay balance_of(const Case& dispute, Side creditor, std::string_view on = "2026-07-01") {
    return app::balance_on(dispute, resources(), {.on = day(on), .from = {}, .creditor = creditor});
}

/// 1 250 of the claim, 90 of costs as an item and 900 by the ruling are the consumer's; 300 by a counterclaim
/// and 250 by a set-off the trader's; 200 have been paid for nothing named.
struct BothSides : CourtCase {
    BothSides() {
        first_court();
        records().rulings.front().costs = money(900);
        records().rulings.front().costs_to = consumer;
        granted(head, money(90), Remedy::Costs);
        granted(heads_of_trader(HeadUse::Counterclaim), money(300), Remedy::Damages);
        granted(heads_of_trader(HeadUse::SetOff), money(250), Remedy::Damages);
        paid(money(200), {}, "2026-06-10");
    }
    Id<Head> heads_of_trader(HeadUse use) {
        const auto id = add_head();
        at(id).use = use;
        at(id).asked_by = Side::Trader;
        return id;
    }
    void granted(Id<Head> in, Money amount, Remedy remedy) {
        const auto id = add_claim(in, {}, lump_sum(amount));
        at(id).remedy = remedy;
        if (in != head) std::swap(at(id).creditor, at(id).debtor);
        records().instances[0].before.push_back({id, amount});
        result(records().rulings.front().id, id, ItemOutcome::Granted, amount);
    }
};

Reserve& reserve(CourtCase& made, std::string_view on) {
    Reserve& entry = made.records().reserves.emplace_back();
    entry.id.uid = uid(8'000 + static_cast<std::uint32_t>(made.dispute().reserves.size()));
    entry.item = made.a;
    entry.date = day(on);
    return entry;
}

} // namespace

TEST_CASE("the balance of a day agrees with what the demands of both sides come to") {
    const BothSides made;
    const auto consumers = balance_of(made, Side::Consumer);
    CHECK(consumers.principal == money(800)); // 1 250 − 250 − 200
    CHECK(consumers.costs == money(990));
    CHECK(consumers.interest == money(7, 40)); // on the 900 of 1 June: × 10 % × 30 ÷ 365 = 7.3972…
    CHECK(consumers.to_other_side == money(300));
    CHECK(consumers.total == money(1'497, 40));
    CHECK(net_of(made).left == money(1'490));
    const auto traders = balance_of(made, Side::Trader);
    CHECK(traders.principal == money(300));
    CHECK(traders.costs == money(-900));
    CHECK(traders.to_other_side == money(890)); // 1 250 + 90 − 250 − 200
    CHECK(traders.total == money(-1'490));
}

TEST_CASE("what is paid after the day is not in its balance") {
    BothSides made;
    made.at(made.add_payment(PaymentKind::Costs, money(900))).date = day("2026-07-02");
    made.records().payments.back().payer = made.trader;
    CHECK(balance_of(made, Side::Consumer, "2026-07-01").costs == money(990));
    CHECK(balance_of(made, Side::Consumer, "2026-07-02").costs == money(90));
    CHECK(balance_of(made, Side::Consumer, "2026-06-09").principal == money(1'000));
}

TEST_CASE("a payment that names nothing stops the interest on its part from its day") {
    CourtCase made;
    made.first_court(); // 1 250 awarded
    made.paid(money(250), {}, "2026-05-01");
    const auto balance =
        app::balance_on(made, resources(), {.on = day("2026-07-01"), .from = day("2026-04-01")});
    // 30 days on 1 250 and 61 on 1 000 at 10 per cent of 365 days: 10.27397… and 16.71232…
    CHECK(balance.principal == money(1'000));
    CHECK(balance.interest == money(26, 98));
}

TEST_CASE("a payment that names nothing lowers a claim too") {
    CourtCase made;
    made.paid(money(400), {}, "2026-05-01");
    CHECK(balance_of(made, Side::Consumer).principal == money(1'600)); // of 2 000
}

TEST_CASE("interest that a ruling gave as a sum or refused does not run from the demand") {
    CourtCase made;
    made.first_court();
    made.add_event(EventKind::DemandSent, "2026-03-01");
    CHECK(balance_of(made, Side::Consumer).from == day("2026-03-31"));
    const auto interest = made.add_claim(made.head, {}, lump_sum(money(40)));
    made.at(interest).remedy = Remedy::Interest;
    made.records().instances[0].before.push_back({interest, money(40)});
    made.result(made.dispute().rulings[0].id, interest, ItemOutcome::Granted, money(40));
    const auto balance = balance_of(made, Side::Consumer);
    CHECK_FALSE(balance.from);
    CHECK(balance.interest == money(40));
    CHECK(balance.total == money(1'290));
    made.records().item_results.back().outcome = ItemOutcome::Refused;
    made.records().item_results.back().amount.reset();
    CHECK_FALSE(balance_of(made, Side::Consumer).from);
}

TEST_CASE("what was settled bears no interest unless a day is stated") {
    CourtCase made;
    made.add_event(EventKind::DemandSent, "2026-03-01");
    auto& offer = made.offer({{made.a, money(1'000)}});
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day("2026-03-20");
    CHECK(balance_of(made, Side::Consumer).total == money(1'000));
    const auto stated =
        app::balance_on(made, resources(), {.on = day("2026-07-01"), .from = day("2026-04-01")});
    CHECK(stated.interest == money(24, 93)); // 1 000 × 10 % × 91 ÷ 365 = 24.9315…
}

TEST_CASE("the share recovered is that of the head that carries the case") {
    CourtCase made;
    const auto second = made.add_head(HeadKind::Damages);
    const auto item = made.add_claim(second, {made.smoke}, quoted_repair(money(500)));
    made.at(item).remedy = Remedy::Damages;
    const auto court = made.instance(InstanceKind::FirstCourt, {{item, money(500)}});
    made.result(made.ruling(court, "2026-06-01"), item, ItemOutcome::Granted);
    made.paid(money(200), {{item, money(200)}}, "2026-07-01");
    CHECK(app::chart_of(made, text::Messages()).recovered == Percent{4000}); // 200 of 500
}

TEST_CASE("what the trader recovers is no share of the consumer's chart") {
    CourtCase made;
    made.at(made.head).use = HeadUse::SetOff;
    const auto price = made.add_head();
    made.at(price).asked_by = Side::Trader;
    made.add_claim(price, {}, quoted_repair(money(500)));
    CHECK_FALSE(app::chart_of(made, text::Messages()).recovered);
}

TEST_CASE("a reserve that says nothing of the likely sum takes it not back") {
    CourtCase made;
    reserve(made, "2026-02-01").likely = money(800);
    reserve(made, "2026-03-01").reserved = money(1'200);
    CHECK(app::likely_for(made, made.a) == money(800));
    const app::Exposure exposure = app::exposure_of(made);
    REQUIRE(exposure.items.size() == 3);
    CHECK(exposure.items[0].likely == money(800));
    CHECK(exposure.items[0].reserved == money(1'200));
    CHECK_FALSE(exposure.items[1].likely);
}

TEST_CASE("handling costs add up over the defects and what concerns none") {
    CourtCase made;
    for (const auto& [defect, amount] :
         {std::pair{made.crack, money(320)}, {Id<Defect>{}, money(450)}, {made.crack, money(80)}}) {
        auto& cost = made.records().handling_costs.emplace_back();
        cost.defect = defect;
        cost.amount = amount;
    }
    made.records().recourses.emplace_back().recovered = money(100);
    const app::Exposure exposure = app::exposure_of(made);
    REQUIRE(exposure.costs.size() == 3);
    CHECK(exposure.costs[0].cost == money(400));
    CHECK(exposure.costs[1].cost == money(0));
    CHECK(exposure.costs[2].defect.is_none());
    CHECK(exposure.handling == money(850));
    CHECK(exposure.recovered == money(100));
}

TEST_CASE("costs paid to the other side are not spent on going on") {
    CourtCase made;
    made.first_court();
    made.records().instances.back().fee = money(900);
    made.at(made.add_payment(PaymentKind::Costs, money(2'800))).payer = made.consumer;
    made.instance(InstanceKind::Appeal, {{made.c, money(400)}}, made.dispute().instances[0].id);
    made.records().instances.back().claimant = made.trader;
    made.records().instances.back().fee = money(700); // the trader's
    made.offer({{made.c, money(50)}});
    const auto comparison = app::comparison_of(made, made.dispute().offers.back(), resources(),
                                               day("2026-03-02"), text::Language::English);
    CHECK(comparison.spent == money(900));
}
