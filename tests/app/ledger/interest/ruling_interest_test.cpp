// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/domain/readiness.h>

#include <algorithm>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

/// The first court's 1 250 with interest from 1 April 2026.
struct WithInterest : CourtCase {
    Id<Instance> court;
    WithInterest() {
        court = first_court();
        records().rulings.front().interest_from = day("2026-04-01");
    }
    Id<Instance> appeal(std::string_view on, Money gives, std::optional<Date> interest = {}) {
        const auto id = instance(InstanceKind::Appeal, {{c, money(400)}}, court);
        result(ruling(id, on), c, ItemOutcome::InPart, gives);
        records().rulings.back().interest_from = interest;
        return id;
    }
    app::BalanceOnDay balance(std::optional<Date> from = {}, Side creditor = Side::Consumer) const {
        return app::balance_on(dispute(), resources(),
                               {.on = day("2026-07-01"), .from = from, .creditor = creditor});
    }
};

} // namespace

TEST_CASE("interest runs from the day that the ruling states") {
    WithInterest made;
    made.add_event(EventKind::DemandSent, "2026-03-01"); // by the records it would run from 31 March
    const auto balance = made.balance();
    CHECK(balance.from == day("2026-04-01"));
    CHECK(balance.from_source == app::FromSource::Ruling);
    CHECK(balance.interest == money(31, 16)); // 1 250 × 10 % × 91 ÷ 365 = 31.1643…
    CHECK(made.balance(day("2026-06-21")).interest == money(3, 42)); // 10 days: 3.4246…
    CHECK(made.balance(day("2026-06-21")).from_source == app::FromSource::Stated);
}

TEST_CASE("before anything binds nobody awards interest") {
    WithInterest made;
    made.records().instances.front().kind = InstanceKind::Board;
    CHECK(made.balance().from_source == app::FromSource::Unknown);
    CHECK(made.balance().interest.is_zero());
}

TEST_CASE("the trader has the interest that a ruling gives him") {
    WithInterest made;
    const auto head = made.add_head();
    made.at(head).asked_by = Side::Trader;
    const auto price = made.add_claim(head, {}, lump_sum(money(1'000)));
    std::swap(made.at(price).creditor, made.at(price).debtor);
    CHECK_FALSE(made.balance({}, Side::Trader).from); // the ruling says nothing of his claim
    made.records().instances[0].before.push_back({price, money(1'000)});
    made.result(made.dispute().rulings[0].id, price, ItemOutcome::Granted, money(1'000));
    CHECK(made.balance({}, Side::Trader).from == day("2026-04-01"));
    CHECK(made.balance({}, Side::Trader).interest == money(24, 93)); // 1 000 × 10 % × 91 ÷ 365 = 24.9315…
}

TEST_CASE("an appeal that says nothing of interest leaves the day below standing") {
    WithInterest made;
    made.appeal("2026-06-20", money(100));
    CHECK(made.balance().from == day("2026-04-01"));
    made.records().rulings.back().interest_from = day("2026-05-01");
    CHECK(made.balance().from == day("2026-05-01"));
    CHECK(made.balance().principal == money(1'350));
}

TEST_CASE("a corrected or sent back ruling says nothing of interest any more") {
    WithInterest corrected;
    const auto old = corrected.dispute().rulings.front().id;
    corrected.result(corrected.ruling(corrected.court, "2026-06-01"), corrected.a, ItemOutcome::Granted,
                     money(1'000));
    corrected.records().rulings.back().replaces = old;
    CHECK_FALSE(corrected.balance().from);
    WithInterest remanded;
    remanded.instance(InstanceKind::Appeal, {{remanded.a, money(1'000)}, {remanded.b, money(250)}},
                      remanded.court);
    remanded.records().instances.back().claimant = remanded.trader;
    remanded.records().instances.back().state = InstanceState::Remanded;
    CHECK_FALSE(remanded.balance().from);
}

TEST_CASE("what was not sent back keeps its day of interest") {
    WithInterest made;
    made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, made.court);
    made.records().instances.back().state = InstanceState::Remanded;
    CHECK(made.balance().from == day("2026-04-01"));
    CHECK(made.balance().interest == money(31, 16)); // still 1 250, as the consumer asked for more alone
}

TEST_CASE("an appeal that is refused and changes the day of interest says the day") {
    WithInterest made;
    const auto id = made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, made.court);
    made.result(made.ruling(id, "2026-06-20"), made.b, ItemOutcome::Refused); // keeps its 250
    made.records().rulings.back().interest_from = day("2026-06-21");
    CHECK(made.balance().from == day("2026-06-21"));
    CHECK(made.balance().interest == money(3, 42)); // 1 250 × 10 % × 10 ÷ 365 = 3.4246…
}

TEST_CASE("what a board recommends is not awarded once a judgment about it is sent back") {
    WithInterest made;
    auto& board = made.records().instances.emplace_back(made.dispute().instances.front());
    board.id = {uid(77)};
    board.kind = InstanceKind::Board;
    board.position = 0;
    board.before = {{made.c, money(400)}};
    made.result(made.ruling({uid(77)}, "2026-01-10"), made.c, ItemOutcome::InPart, money(200));
    made.instance(InstanceKind::Appeal, {{made.c, money(400)}}, made.court);
    made.records().instances.back().state = InstanceState::Remanded;
    CHECK(made.balance().principal == money(1'250)); // without the 200
    CHECK(made.balance().from == day("2026-04-01"));
}

TEST_CASE("where interest was refused or given as a sum the day of the ruling starts nothing") {
    WithInterest made;
    const auto interest = made.add_claim(made.head, {}, lump_sum(money(40)));
    made.at(interest).remedy = Remedy::Interest;
    made.records().instances[0].before.push_back({interest, money(40)});
    made.result(made.dispute().rulings[0].id, interest, ItemOutcome::Granted, money(40));
    CHECK(made.balance().from_source == app::FromSource::Excluded);
    CHECK(made.balance().interest == money(40));
    made.records().item_results.back().outcome = ItemOutcome::Refused;
    made.records().item_results.back().amount.reset();
    CHECK(made.balance().interest.is_zero());
    CHECK(app::from_sentence(made.balance(), text::Messages()) ==
          "No interest runs on the principal: a ruling has refused it or given it as a sum.");
}

TEST_CASE("a payment of the trader's award pays the interest that the ruling gives") {
    const WithInterest made;
    Payment payment;
    payment.kind = PaymentKind::Compensation;
    payment.date = day("2026-07-01");
    payment.amount = money(100);
    payment.payer = made.trader;
    CHECK(app::interest_owed(made, resources(), payment) == money(31, 16));
    payment.payer = made.consumer;
    CHECK(app::interest_owed(made, resources(), payment).is_zero());
}

TEST_CASE("interest from before the purchase or after the ruling is doubted and kept") {
    WithInterest made; // bought on 1 October 2025
    const auto doubts = [&](std::string_view field) {
        const auto found = doubts_in(made, day("2026-07-01"));
        return std::ranges::count_if(found, [&](const Problem& problem) { return problem.field == field; });
    };
    CHECK(doubts("interest_from") == 0);
    CHECK(app::doubts_about(made.dispute().rulings.front(), text::Messages()).empty());
    made.records().rulings.front().interest_from = day("2025-09-30");
    CHECK(doubts("interest_from") == 1);
    CHECK(contradictions_in(made).empty());
    made.records().rulings.front().interest_from = day("2026-06-02");
    CHECK(doubts("interest_from") == 0);
    CHECK(app::doubts_about(made.dispute().rulings.front(), text::Messages()).size() == 1);
}
