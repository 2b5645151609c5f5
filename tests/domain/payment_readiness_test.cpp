// SPDX-License-Identifier: GPL-3.0-or-later
#include "ready_case.h"

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::finding_in;
using redress::test::Kinds;
using redress::test::only;
using redress::test::quoted_repair;
using redress::test::readiness;

namespace {

/// A stove for 129 000 with a reduction of 8 000; no payment is recorded.
CaseBuilder unpaid_case() {
    CaseBuilder builder;
    builder.add_ready_defect(builder.add_head(), "Lucka", 8'000);
    return builder;
}

/// The same with a refund in place of the reduction.
CaseBuilder refunded_case(std::int64_t refund) {
    CaseBuilder builder = unpaid_case();
    ClaimItem& claim = builder.at(builder.dispute().claim_items[0].id);
    claim.remedy = Remedy::Refund;
    claim.basis = quoted_repair(builder.money(refund));
    builder.at(builder.dispute().heads[0].id).kind = HeadKind::Rescission;
    return builder;
}

} // namespace

TEST_CASE("money asked back without any recorded payment is named") {
    CaseBuilder builder = unpaid_case();
    CHECK(finding_in(builder).kind == ProblemKind::NoPaymentRecorded);
    CHECK(finding_in(builder).uid == builder.purchase.uid);
    CHECK(finding_in(refunded_case(129'000)).kind == ProblemKind::NoPaymentRecorded);
    builder.add_payment(PaymentKind::PricePaid, builder.money(129'000));
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("a price that is withheld as a whole is asked of nobody") {
    CaseBuilder builder = unpaid_case();
    builder.add_payment(PaymentKind::PriceWithheld, builder.money(129'000));
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("damages and repairs need no payment of the price") {
    for (Remedy remedy : {Remedy::Damages, Remedy::RepairCost}) {
        CaseBuilder builder = unpaid_case();
        builder.at(builder.dispute().claim_items[0].id).remedy = remedy;
        CHECK(readiness(builder) == Kinds{});
    }
}

TEST_CASE("a payment that names none of two purchases may belong to either") {
    CaseBuilder builder = unpaid_case();
    builder.at(builder.add_item("Skorsten", builder.money(20'000))).purchase = builder.add_purchase();
    CHECK(readiness(builder) == Kinds{ProblemKind::NoPaymentRecorded});
    builder.at(builder.add_payment(PaymentKind::PricePaid, builder.money(149'000))).purchase = {};
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("a refund asked beyond what was paid is named with the difference") {
    CaseBuilder builder = refunded_case(129'000);
    const auto paid = builder.add_payment(PaymentKind::PricePaid, builder.money(60'000));
    const auto found = only(ProblemKind::RefundAbovePaid, readiness_of(builder));
    REQUIRE(found.size() == 1);
    CHECK(found[0].amount == builder.money(69'000));
    CHECK(found[0].uid == builder.purchase.uid);
    builder.at(paid).amount = builder.money(129'000);
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("what is withheld and what was traded in may stand in the refund asked") {
    CaseBuilder builder = refunded_case(129'000);
    builder.at(builder.item).trade_in = builder.money(9'000);
    builder.add_payment(PaymentKind::PricePaid, builder.money(60'000));
    builder.add_payment(PaymentKind::PriceWithheld, builder.money(60'000));
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("a refund above the price is told once") {
    CaseBuilder builder = refunded_case(130'000);
    builder.add_payment(PaymentKind::PricePaid, builder.money(129'000));
    CHECK(finding_in(builder).kind == ProblemKind::ReductionAbovePrice);
    CHECK(finding_in(builder).amount == builder.money(1'000));
}

TEST_CASE("refunds recorded beyond what was paid are named and compensation is not") {
    CaseBuilder builder = unpaid_case();
    builder.add_payment(PaymentKind::PricePaid, builder.money(129'000));
    const auto refund = builder.add_payment(PaymentKind::Refund, builder.money(129'500));
    CHECK(finding_in(builder).kind == ProblemKind::RefundedAbovePaid);
    CHECK(finding_in(builder).amount == builder.money(500));
    builder.at(refund).kind = PaymentKind::Compensation;
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("a refund without a payment is more than was paid") {
    CaseBuilder builder = unpaid_case();
    builder.add_payment(PaymentKind::Refund, builder.money(4'000));
    CHECK(finding_in(builder).kind == ProblemKind::RefundedAbovePaid);
    CHECK(finding_in(builder).amount == builder.money(4'000));
}

TEST_CASE("payments that do not add up to the price are named with the difference") {
    CaseBuilder builder = unpaid_case();
    const auto paid = builder.add_payment(PaymentKind::PricePaid, builder.money(100'000));
    CHECK(finding_in(builder).kind == ProblemKind::PaymentsDifferFromPrice);
    CHECK(finding_in(builder).amount == builder.money(29'000));
    builder.at(paid).amount = builder.money(130'000);
    CHECK(finding_in(builder).amount == builder.money(1'000));
    builder.at(paid).amount = builder.money(100'000);
    builder.add_payment(PaymentKind::PriceWithheld, builder.money(29'000));
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("discount trade-in and tax credit are not missing payments") {
    CaseBuilder builder = unpaid_case();
    builder.at(builder.item).discount = builder.money(9'000);
    builder.at(builder.item).trade_in = builder.money(5'000);
    builder.at(builder.item).tax_credit = builder.money(15'000);
    builder.add_payment(PaymentKind::PricePaid, builder.money(100'000));
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("each purchase is paid by itself") {
    CaseBuilder builder = unpaid_case();
    builder.add_payment(PaymentKind::PricePaid, builder.money(129'000));
    const auto second = builder.add_purchase();
    builder.at(builder.add_item("Skorsten", builder.money(20'000))).purchase = second;
    CHECK(readiness(builder) == Kinds{});
    builder.at(builder.add_payment(PaymentKind::PricePaid, builder.money(19'000))).purchase = second;
    CHECK(finding_in(builder).uid == second.uid);
}
