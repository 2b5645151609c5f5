// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "app/open_workspace.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/app/ledger/balance_view.h>
#include <redress/app/ledger_edits.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

/// 1 250 for the consumer, and 3 650 of costs: at 2 + 8 per cent of 365 days exactly 1.00 a day from 1 June.
struct CostsAwarded : CourtCase {
    Id<Instance> court;
    CostsAwarded() {
        court = first_court();
        give_costs(money(3'650), consumer);
    }
    void give_costs(Money amount, Id<Party> to) {
        records().rulings.back().costs = amount;
        records().rulings.back().costs_to = to;
    }
    Payment& paid_costs(Money amount, std::string_view on) {
        Payment& made = paid(amount, {}, on);
        made.kind = PaymentKind::Costs;
        return made;
    }
    app::BalanceOnDay balance(std::string_view on = "2026-07-01", Side creditor = Side::Consumer) const {
        return app::balance_on(dispute(), resources(), {.on = day(on), .from = {}, .creditor = creditor});
    }
};

} // namespace

TEST_CASE("costs bear interest from the day of the ruling that awards them") {
    const CostsAwarded made;
    const auto balance = made.balance();
    CHECK(balance.interest_on_costs == money(30)); // 30 days of June
    CHECK(balance.interest == money(30));
    CHECK(balance.per_further_day == money(1));
    CHECK(balance.total == money(4'930)); // 1 250 + 3 650 + 30
    REQUIRE(balance.segments.size() == 1);
    CHECK(balance.segments[0].on == app::InterestOn::Costs);
    CHECK(balance.segments[0].sum == money(3'650));
    CHECK(balance.segments[0].rate.days == 30);
    CHECK(made.balance("2026-06-01").interest.is_zero());
}

TEST_CASE("costs that are paid bear interest no longer from the day of payment") {
    CostsAwarded made;
    made.paid_costs(money(2'190), "2026-06-11"); // three fifths: 10 days of 1.00 and 20 of 0.40
    const auto balance = made.balance();
    CHECK(balance.interest_on_costs == money(18));
    CHECK(balance.per_further_day == money(0, 40));
    CHECK(balance.costs == money(1'460));
    CHECK(balance.running() == balance.interest);
}

TEST_CASE("interest on costs stands beside that on the principal and both add up") {
    const CostsAwarded made;
    const auto balance =
        app::balance_on(made, resources(), {.on = day("2026-07-11"), .from = day("2026-07-01")});
    CHECK(balance.interest_on_costs == money(40));  // 30 days, and 10 at the rate that is assumed
    CHECK(balance.interest == money(43, 42));       // 1 250 × 10 % × 10 ÷ 365 = 3.4246…
    CHECK(balance.per_further_day == money(1, 34)); // 0.3424… and 1.00
    CHECK(balance.running() == balance.interest);
    REQUIRE(balance.segments.size() == 3);
    CHECK(balance.segments[0].on == app::InterestOn::Principal);
    CHECK(balance.assumed_from == day("2026-07-01"));
}

TEST_CASE("costs bear no interest without a day or once they have fallen away") {
    CostsAwarded undated;
    undated.records().rulings.front().date.reset();
    CHECK(undated.balance().interest.is_zero());
    CostsAwarded lifted;
    lifted.ruling(lifted.instance(InstanceKind::Appeal, {{lifted.c, money(400)}}, lifted.court),
                  "2026-06-20");
    CHECK(lifted.balance().interest_on_costs == money(30));
    lifted.records().rulings.back().lifts_costs_below = true;
    CHECK(lifted.balance().interest_on_costs.is_zero());
    CostsAwarded corrected;
    const auto old = corrected.dispute().rulings.front().id;
    corrected.ruling(corrected.court, "2026-06-01");
    corrected.records().rulings.back().replaces = old;
    CHECK(corrected.balance().interest_on_costs.is_zero());
}

TEST_CASE("costs to both sides are set off day by day") {
    CostsAwarded made;
    made.give_costs(money(3'650), made.trader);
    made.ruling(made.instance(InstanceKind::Appeal, {{made.c, money(400)}}, made.court), "2026-06-11");
    made.give_costs(money(7'300), made.consumer);
    // 10 days of 1.00 to the trader, then 20 of 1.00 to the consumer
    CHECK(made.balance().interest_on_costs == money(20));
    CHECK(made.balance().costs == money(3'650));
    CHECK(made.balance("2026-07-01", Side::Trader).interest_on_costs == money(10));
    made.records().rulings.front().date.reset(); // nobody knows since when: it lessens the other from the
                                                 // start
    CHECK(made.balance().interest_on_costs == money(20));
    CHECK(made.balance("2026-07-01", Side::Trader).interest_on_costs.is_zero());
}

TEST_CASE("costs that a corrected ruling keeps bear interest from the day of the one it corrects") {
    CostsAwarded made;
    const auto old = made.dispute().rulings.front().id;
    made.ruling(made.court, "2026-06-11");
    made.records().rulings.back().replaces = old;
    made.give_costs(money(3'650), made.consumer);
    CHECK(made.balance().interest_on_costs == money(30)); // 30 days of 1.00
    made.give_costs(money(7'300), made.consumer);
    CHECK(made.balance().interest_on_costs == money(50)); // and 20 days of 1.00 on what is new
    made.give_costs(money(1'825), made.consumer);
    CHECK(made.balance().interest_on_costs == money(15)); // 30 days of 0.50
}

TEST_CASE("costs that were paid by a recommendation do not lessen those of a judgment") {
    CostsAwarded made;
    auto& board = made.records().instances.emplace_back(made.dispute().instances.front());
    board.id = {uid(77)};
    board.kind = InstanceKind::Board;
    board.before.clear();
    made.ruling({uid(77)}, "2026-01-10");
    made.give_costs(money(1'000), made.consumer);
    CHECK(made.balance().costs == money(3'650)); // nobody owes the 1 000
    made.paid_costs(money(600), "2026-02-01");
    CHECK(made.balance().costs == money(3'650));          // 600 of the 1 000 were followed
    CHECK(made.balance().interest_on_costs == money(30)); // 30 days of 1.00
    CHECK(made.balance("2026-07-01", Side::Trader).interest_on_costs.is_zero());
    made.paid_costs(money(3'650), "2026-06-01");
    CHECK(made.balance().costs.is_zero());
    CHECK(made.balance().interest_on_costs.is_zero());
}

TEST_CASE("what a board recommends of costs bears no interest and no other law invents any") {
    CostsAwarded made;
    made.sheet().jurisdiction = "DE";
    CHECK(made.balance().interest_on_costs.is_zero());
    made.sheet().jurisdiction = "SE";
    made.records().instances.front().kind = InstanceKind::Board;
    CHECK(made.balance().interest_on_costs.is_zero());
}

TEST_CASE("a payment that names nothing stops the interest on costs once the principal is paid") {
    CostsAwarded made;
    made.paid(money(4'900), {}, "2026-06-11"); // 1 250 and 3 650
    const auto balance = made.balance();
    CHECK(balance.interest_on_costs == money(10));
    CHECK(balance.principal.is_zero());
    CHECK(balance.total == money(10));
    CHECK_FALSE(balance.per_further_day);
}

TEST_CASE("a payment pays the interest on costs after the costs and before the principal") {
    const CostsAwarded made;
    LoadedCase loaded{made.dispute(), {}};
    for (const Record& record : records_of(made.dispute())) loaded.revisions[uid_of(record)] = 1;
    Payment payment;
    payment.kind = PaymentKind::Compensation;
    payment.date = day("2026-07-01");
    payment.amount = money(4'000);
    const Edit edit = app::payment_edit(loaded, payment, PaymentOrder::CostsInterestPrincipal, resources(),
                                        fixed_ports("anna"));
    const Payment paid = with_changes(made.dispute(), edit.changes).payments.back();
    CHECK(paid.costs == money(3'650));
    CHECK(paid.interest == money(30));
    CHECK(paid.towards == std::vector<ItemAmount>{{made.a, money(320)}});
}
