// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain_printing.h"
#include "support/case_builder.h"

#include <redress/domain/totals.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::lump_sum;

namespace {

/// A stove for 129 000 with one price reduction.
CaseBuilder reduced_by(std::int64_t reduction) {
    CaseBuilder builder;
    builder.add_claim(builder.add_head(), {builder.add_defect()}, lump_sum(builder.money(reduction)));
    return builder;
}

void add_other(CaseBuilder& builder, Remedy remedy, std::int64_t amount) {
    const auto claim = builder.add_claim(builder.dispute().heads[0].id, {}, lump_sum(builder.money(amount)));
    builder.at(claim).remedy = remedy;
}

} // namespace

TEST_CASE("PR-13 a reduction smaller than what is unpaid leaves a balance") {
    CaseBuilder builder = reduced_by(32'250);
    builder.add_payment(PaymentKind::PricePaid, builder.money(60'000));
    const Settlement parts = settlement_of(builder);
    CHECK(parts.price == builder.money(129'000));
    CHECK(parts.paid == builder.money(60'000));
    CHECK(parts.withheld == builder.money(0)); // nobody said that it was withheld
    CHECK(parts.unpaid == builder.money(69'000));
    CHECK(parts.refund_due == builder.money(0));
    CHECK(parts.still_owed == builder.money(36'750));
}

TEST_CASE("a reduction beyond what is withheld is refunded") {
    CaseBuilder builder = reduced_by(32'250);
    builder.add_payment(PaymentKind::PricePaid, builder.money(119'000));
    builder.add_payment(PaymentKind::PriceWithheld, builder.money(10'000));
    const Settlement parts = settlement_of(builder);
    CHECK(parts.refund_due == builder.money(22'250));
    CHECK(parts.still_owed == builder.money(0));
}

TEST_CASE("without recorded payments nothing counts as withheld") {
    const CaseBuilder builder = reduced_by(32'250);
    CHECK(settlement_of(builder).withheld == builder.money(0));
    CHECK(settlement_of(builder).unpaid == builder.money(0));
    CHECK(settlement_of(builder).refund_due == builder.money(32'250));
}

TEST_CASE("what a tax credit paid is not unpaid") {
    CaseBuilder builder = reduced_by(32'250);
    builder.at(builder.item).tax_credit = builder.money(9'000);
    builder.add_payment(PaymentKind::PricePaid, builder.money(120'000));
    CHECK(settlement_of(builder).unpaid == builder.money(0));
}

TEST_CASE("traded goods lower the price between the parties") {
    CaseBuilder builder = reduced_by(32'250);
    builder.at(builder.item).trade_in = builder.money(4'000);
    builder.at(builder.item).discount = builder.money(5'000);
    CHECK(settlement_of(builder).price == builder.money(120'000));
}

TEST_CASE("an unknown price leaves open what is unpaid") {
    CaseBuilder builder = reduced_by(32'250);
    builder.at(builder.item).price.reset();
    builder.add_payment(PaymentKind::PricePaid, builder.money(60'000));
    CHECK(settlement_of(builder).unpaid == builder.money(0));
    CHECK(settlement_of(builder).price == builder.money(0));
}

TEST_CASE("more paid than the price leaves nothing unpaid") {
    CaseBuilder builder = reduced_by(1'000);
    builder.add_payment(PaymentKind::PricePaid, builder.money(130'000));
    CHECK(settlement_of(builder).unpaid == builder.money(0));
}

TEST_CASE("other money is set against what is withheld so that only one side pays") {
    CaseBuilder builder = reduced_by(10'000);
    add_other(builder, Remedy::Damages, 3'000);
    add_other(builder, Remedy::Costs, 900);
    builder.add_payment(PaymentKind::PriceWithheld, builder.money(15'000));
    const Settlement parts = settlement_of(builder);
    CHECK(parts.reduction == builder.money(10'000));
    CHECK(parts.other == builder.money(3'000));
    CHECK(parts.refund_due == builder.money(0));
    CHECK(parts.still_owed == builder.money(2'000)); // 15 000 less 10 000 less 3 000
}

TEST_CASE("money already received is taken off and never turns into a debt") {
    CaseBuilder builder = reduced_by(10'000);
    builder.add_payment(PaymentKind::Refund, builder.money(4'000));
    builder.add_payment(PaymentKind::Compensation, builder.money(1'000));
    CHECK(settlement_of(builder).refunded == builder.money(5'000));
    CHECK(settlement_of(builder).refund_due == builder.money(5'000));
    builder.add_payment(PaymentKind::Refund, builder.money(50'000));
    CHECK(settlement_of(builder).refund_due == builder.money(0));
    CHECK(settlement_of(builder).still_owed == builder.money(0));
}

TEST_CASE("the reduction in a settlement is the capped one") {
    CaseBuilder builder = reduced_by(150'000);
    add_other(builder, Remedy::RepairCost, 2'000);
    const Settlement parts = settlement_of(builder);
    CHECK(parts.reduction == builder.money(129'000));
    CHECK(parts.other == builder.money(2'000));
}

TEST_CASE("a case without a claim settles at nothing") {
    const Settlement parts = settlement_of(CaseBuilder{});
    CHECK(parts.reduction.is_zero());
    CHECK(parts.refund_due.is_zero());
    CHECK(parts.still_owed.is_zero());
}
