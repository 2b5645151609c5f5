// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/domain/readiness.h>

#include <algorithm>

using namespace redress;
using namespace redress::domain;
using redress::test::CourtCase;
using redress::test::day;
using redress::test::money;
using redress::test::quoted_repair;
using redress::test::row_for;

namespace {

using Parts = std::vector<ItemAmount>;

constexpr auto costs_first = PaymentOrder::CostsInterestPrincipal;

Payment payment_by(Id<Party> payer, Money amount) {
    Payment payment;
    payment.kind = PaymentKind::Compensation;
    payment.payer = payer;
    payment.date = day("2026-07-01");
    payment.amount = amount;
    return payment;
}

/// 10 000 is granted, 900 of costs as an item, and 2 800 of costs by the ruling itself.
struct CostlyCase : CourtCase {
    Id<ClaimItem> costs;
    CostlyCase() {
        at(a).basis = quoted_repair(money(10'000));
        costs = add_claim(head, {}, quoted_repair(money(900)));
        at(costs).remedy = Remedy::Costs;
        const auto court = instance(InstanceKind::FirstCourt, {{a, money(10'000)}, {costs, money(900)}});
        const auto judgment = ruling(court, "2026-06-01");
        result(judgment, a, ItemOutcome::Granted, money(10'000));
        result(judgment, costs, ItemOutcome::Granted, money(900));
        records().rulings.front().costs = money(2'800);
        records().rulings.front().costs_to = consumer;
    }
    PaymentUse used(Money amount, PaymentOrder order = costs_first,
                    Money interest = redress::test::money(0)) const {
        return use_of_payment(*this, payment_by(trader, amount), order, interest);
    }
};

/// The trader is granted 700 by a counterclaim.
struct Countered : CourtCase {
    Id<ClaimItem> hire;
    Countered() {
        const auto court = first_court();
        const auto counter = add_head();
        at(counter).use = HeadUse::Counterclaim;
        at(counter).asked_by = Side::Trader;
        hire = add_claim(counter, {}, quoted_repair(money(700)));
        at(hire).creditor = trader;
        at(hire).debtor = consumer;
        records().instances.back().before.push_back({hire, money(700)});
        result(records().rulings.back().id, hire, ItemOutcome::Granted, money(700));
        REQUIRE(find(dispute(), court) != nullptr);
    }
};

} // namespace

TEST_CASE("a payment pays the costs of the ruling and the costs claimed before the principal") {
    const CostlyCase made;
    // 13 000 − 2 800 − 900 leaves 9 300 for the 10 000
    CHECK(made.used(money(13'000)) ==
          PaymentUse{money(2'800), money(0), {{made.costs, money(900)}, {made.a, money(9'300)}}});
    CHECK(made.used(money(2'900)) == PaymentUse{money(2'800), money(0), {{made.costs, money(100)}}});
}

TEST_CASE("interest that is owed comes after costs and before the principal") {
    const CostlyCase made;
    // 4 000 − 2 800 − 900 − 120
    CHECK(made.used(money(4'000), costs_first, money(120)) ==
          PaymentUse{money(2'800), money(120), {{made.costs, money(900)}, {made.a, money(180)}}});
}

TEST_CASE("where the principal comes first costs come last") {
    const CostlyCase made;
    CHECK(made.used(money(10'150), PaymentOrder::PrincipalFirst, money(120)) ==
          PaymentUse{money(30), money(120), {{made.a, money(10'000)}}});
}

TEST_CASE("what a payment states as interest and costs stands and nothing more is taken for them") {
    const CostlyCase made;
    Payment payment = payment_by(made.trader, money(5'000));
    payment.interest = money(50);
    payment.costs = money(1'000);
    // 5 000 − 50 − 1 000 − 900
    CHECK(use_of_payment(made, payment, costs_first, money(120)) ==
          PaymentUse{money(0), money(0), {{made.costs, money(900)}, {made.a, money(3'050)}}});
}

TEST_CASE("the part of a payment that is costs pays the costs of rulings") {
    CostlyCase made;
    made.paid(money(13'000), {{made.costs, money(900)}, {made.a, money(9'300)}}, "2026-07-01").costs =
        money(2'800);
    const Ledger ledger = ledger_of(made);
    CHECK(ledger.costs_paid == money(2'800));
    CHECK(ledger.unallocated == money(0)); // 13 000 − 2 800 − 900 − 9 300
    CHECK(net_of(made).left == money(700));
}

TEST_CASE("a payment of costs pays costs alone") {
    CostlyCase made;
    Payment payment = payment_by(made.trader, money(3'700));
    payment.kind = PaymentKind::Costs;
    payment.towards = use_of_payment(made, payment, costs_first, money(120)).towards;
    CHECK(payment.towards == Parts{{made.costs, money(900)}});
    made.records().payments.push_back(payment);
    CHECK(ledger_of(made).costs_paid == money(2'800)); // 3 700 − 900
    CHECK(net_of(made).left == money(10'000));
}

TEST_CASE("nothing is owed while nothing is decided") {
    const CourtCase made;
    CHECK(use_of_payment(made, payment_by(made.trader, money(500)), costs_first, money(0)) ==
          PaymentUse{money(0), money(0), {}});
}

TEST_CASE("what the consumer pays goes to what he owes the trader") {
    const Countered made;
    CHECK(use_of_payment(made, payment_by(made.consumer, money(900)), costs_first, money(0)).towards ==
          Parts{{made.hire, money(700)}});
    CHECK(use_of_payment(made, payment_by(made.trader, money(900)), costs_first, money(0)).towards ==
          Parts{{made.a, money(900)}});
}

TEST_CASE("the consumer gives back what he got too much after what he owes") {
    Countered made;
    made.paid(money(1'300), {{made.a, money(1'300)}}, "2026-06-20"); // 300 too much
    CHECK(use_of_payment(made, payment_by(made.consumer, money(900)), costs_first, money(0)).towards ==
          Parts{{made.hire, money(700)}, {made.a, money(200)}});
    made.paid(money(300), {{made.a, money(300)}}, "2026-07-01").payer = made.consumer;
    CHECK(row_for(made, made.a).balance == money(0));
}

TEST_CASE("one of two sellers pays what is asked of him") {
    CourtCase made;
    made.first_court();
    const auto other = made.add_party(PartyRole::Trader, "Montör AB");
    made.at(made.b).debtor = other;
    CHECK(use_of_payment(made, payment_by(other, money(900)), costs_first, money(0)).towards ==
          Parts{{made.b, money(250)}});
    const auto issuer = made.add_party(PartyRole::CardIssuer, "Kortbanken");
    CHECK(use_of_payment(made, payment_by(issuer, money(1'100)), costs_first, money(0)).towards ==
          Parts{{made.a, money(1'000)}, {made.b, money(100)}});
}

TEST_CASE("who pays for the trader is no creditor of the consumer's item") {
    CourtCase made;
    made.first_court();
    const auto issuer = made.add_party(PartyRole::CardIssuer, "Kortbanken");
    made.paid(money(250), {{made.b, money(250)}}, "2026-07-01").payer = issuer;
    CHECK(row_for(made, made.b).balance == money(0));
}

TEST_CASE("what is set off is not paid") {
    Countered made;
    made.at(made.dispute().heads.back().id).use = HeadUse::SetOff;
    // 1 250 awarded less 700 set off
    CHECK(use_of_payment(made, payment_by(made.trader, money(1'250)), costs_first, money(0)).towards ==
          Parts{{made.a, money(300)}, {made.b, money(250)}});
}

TEST_CASE("who pays more than the set-off leaves has the rest to get back") {
    Countered made;
    made.at(made.dispute().heads.back().id).use = HeadUse::SetOff;
    made.paid(money(1'250), {{made.a, money(1'000)}, {made.b, money(250)}}, "2026-07-01");
    CHECK(net_of(made).set_off_by_trader == money(700));
    CHECK(net_of(made).left == money(-700)); // paid 1 250 where 1 250 − 700 was to be paid
}

TEST_CASE("a payment that names nothing lowers what is left and never asks for anything back") {
    CourtCase made;
    made.first_court(); // 1 250 awarded
    made.paid(money(400), {}, "2026-05-01");
    CHECK(net_of(made).on_account == money(400));
    CHECK(net_of(made).left == money(850));
    made.paid(money(1'000), {}, "2026-05-02");
    CHECK(net_of(made).on_account == money(1'250)); // of 1 400
    CHECK(net_of(made).left == money(0));
}

TEST_CASE("items named without amounts get what is open of them and then go by the claims") {
    CourtCase made;
    made.first_court(); // open: 1 000 and 250; claimed: 1 000 and 600
    Payment payment = payment_by(made.trader, money(625));
    payment.towards = {{made.a, {}}, {made.b, {}}};
    CHECK(parts_on_entry(made, payment) == Parts{{made.a, money(500)}, {made.b, money(125)}}); // 4 to 1
    payment.amount = money(1'410); // 160 beyond the 1 250: 100 and 60
    CHECK(parts_on_entry(made, payment) == Parts{{made.a, money(1'100)}, {made.b, money(310)}});
    payment.interest = money(10);
    payment.costs = money(900);
    payment.towards = {{made.a, money(400)}, {made.b, {}}};
    CHECK(parts_on_entry(made, payment) ==
          Parts{{made.a, money(400)}, {made.b, money(100)}}); // 1 410 − 1 310
}

TEST_CASE("items that are undecided share a payment by the claims") {
    const CourtCase made;
    Payment payment = payment_by(made.trader, money(160));
    payment.towards = {{made.a, {}}, {made.b, {}}};
    CHECK(parts_on_entry(made, payment) == Parts{{made.a, money(100)}, {made.b, money(60)}});
    payment.amount.reset();
    CHECK(parts_on_entry(made, payment) == payment.towards);
}

TEST_CASE("without a payer the items say which side is paid") {
    const Countered made;
    Payment payment = payment_by({}, money(100));
    CHECK(receiver_of(made, payment) == Side::Consumer);
    payment.towards = {{made.hire, {}}};
    CHECK(receiver_of(made, payment) == Side::Trader);
    payment.payer = made.trader;
    CHECK(receiver_of(made, payment) == Side::Consumer);
    payment.towards.clear();
    payment.payer = {};
    payment.kind = PaymentKind::PricePaid;
    CHECK(receiver_of(made, payment) == Side::Trader);
}

TEST_CASE("what is left to the court falls on the defects without a share beyond the stated ones") {
    CourtCase made;
    ClaimItem& item = made.at(made.b);
    item.basis = {};
    item.basis.method = Method::CourtEstimate;
    item.defects[1].share = money(100);
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.b, {}}});
    made.result(made.ruling(court, "2026-06-01"), made.b, ItemOutcome::Granted, money(5'000));
    const Ledger ledger = ledger_of(made);
    CHECK(ledger.defects[0].awarded == money(4'900));
    CHECK(ledger.defects[1].awarded == money(100));
}

TEST_CASE("who disputes an item or is silent concedes no amount") {
    CourtCase made;
    const auto is_refused = [&] {
        const auto found = contradictions_in(made);
        return std::any_of(found.begin(), found.end(), [](const Problem& problem) {
            return problem.kind == ProblemKind::AmountForDisputed;
        });
    };
    made.answer(made.a, Stance::Disputed, money(0));
    made.answer(made.b, Stance::Part, money(100));
    CHECK_FALSE(is_refused());
    made.answer(made.c, Stance::Disputed, money(100));
    CHECK(is_refused());
    made.records().answers.back().stance = Stance::Silent;
    CHECK(is_refused());
}
