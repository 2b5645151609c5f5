// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/domain/ledger/beside_results.h>

using namespace redress::domain;
using namespace redress::test;

namespace {

/// A board recommends 1 000 and 250, costs of 150 and interest of 40.
struct Recommended : CourtCase {
    Recommended() {
        first_court();
        Instance& board = records().instances.front();
        board.kind = InstanceKind::Board;
        records().rulings.front().costs = money(150);
        records().rulings.front().costs_to = consumer;
        const auto interest = add_claim(head, {}, lump_sum(money(40)));
        at(interest).remedy = Remedy::Interest;
        board.before.push_back({interest, money(40)});
        result(records().rulings.front().id, interest, ItemOutcome::Granted, money(40));
    }
    PaymentUse used(Money amount, PaymentOrder order = PaymentOrder::CostsInterestPrincipal) const {
        Payment payment;
        payment.kind = PaymentKind::Compensation;
        payment.amount = amount;
        payment.payer = trader;
        return use_of_payment(*this, payment, order, money(0));
    }
};

} // namespace

TEST_CASE("who follows a recommendation pays the items and neither costs nor interest") {
    const Recommended made;
    CHECK(made.used(money(1'400)) ==
          PaymentUse{money(0), money(0), {{made.a, money(1'000)}, {made.b, money(250)}}});
    CHECK(costs_owed(made, Side::Consumer).is_zero());
}

TEST_CASE("what a judgment gives is paid before what a board only recommends") {
    Recommended made;
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.c, money(400)}});
    made.result(made.ruling(court, "2026-07-01"), made.c, ItemOutcome::Granted, money(400));
    made.records().rulings.back().costs = money(900);
    made.records().rulings.back().costs_to = made.consumer;
    CHECK(made.used(money(1'500)) ==
          PaymentUse{money(900), money(0), {{made.c, money(400)}, {made.a, money(200)}}});
    CHECK(made.used(money(500), PaymentOrder::PrincipalFirst) ==
          PaymentUse{money(100), money(0), {{made.c, money(400)}}});
}

TEST_CASE("of costs that a board recommends as much counts as was paid") {
    Recommended made;
    Payment& costs = made.paid(money(200), {}, "2026-06-10");
    costs.kind = PaymentKind::Costs;
    CHECK(costs_owed(made, Side::Consumer).is_zero());
    CHECK(costs_owed(made, Side::Trader) == made.money(50)); // 200 − 150
    made.instance(InstanceKind::FirstCourt, {{made.c, money(400)}});
    made.ruling(made.dispute().instances.back().id, "2026-07-01");
    made.records().rulings.back().costs = money(900);
    made.records().rulings.back().costs_to = made.consumer;
    CHECK(costs_owed(made, Side::Consumer) == made.money(850)); // 900 + 150 − 200
}

TEST_CASE("costs of a board are owed no more once a court has ruled and its costs are paid") {
    Recommended made;
    made.instance(InstanceKind::FirstCourt, {{made.c, money(400)}});
    made.ruling(made.dispute().instances.back().id, "2026-07-01");
    made.records().rulings.back().costs = money(900);
    made.records().rulings.back().costs_to = made.consumer;
    made.paid(money(900), {}, "2026-07-10").kind = PaymentKind::Costs;
    CHECK(costs_owed(made, Side::Consumer).is_zero()); // 900 − 900, and nothing of the 150
    CHECK(costs_owed(made, Side::Trader).is_zero());
    CHECK(net_of(made).costs.is_zero());
}

TEST_CASE("enforcement asks for what is left when too much was paid of another item") {
    CourtCase made;
    made.first_court(); // 1 000 and 250
    made.paid(money(1'100), {{made.a, money(1'100)}}, "2026-06-10");
    CHECK(still_to_be_paid(made, made.consumer) ==
          std::vector<ItemAmount>{{made.b, made.money(150)}}); // 250 − 100
    CHECK(still_to_be_paid(made, made.trader).empty());
    made.paid(money(200), {{made.a, money(200)}}, "2026-06-11");
    CHECK(still_to_be_paid(made, made.consumer).empty());
    CHECK(still_to_be_paid(made, made.trader) ==
          std::vector<ItemAmount>{{made.a, made.money(50)}}); // 1 300 − 1 250
}

TEST_CASE("what was agreed before a board binds") {
    Recommended made;
    for (ItemResult& result : made.records().item_results)
        if (result.item == made.a) result.outcome = ItemOutcome::Settled;
    CHECK(still_to_be_paid(made, made.consumer) == std::vector<ItemAmount>{{made.a, made.money(1'000)}});
}
