// SPDX-License-Identifier: GPL-3.0-or-later
#include "ready_case.h"

#include <redress/domain/totals.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::finding_in;
using redress::test::Kinds;
using redress::test::kinds_of;
using redress::test::percentage;
using redress::test::quoted_repair;

namespace {

/// A paid stove for 129 000, its first defect reducing the price by 8 000.
struct Stove {
    CaseBuilder builder;
    Id<Head> head = builder.add_head();
    Id<Defect> defect = builder.add_ready_defect(head, "Lucka", 8'000);
    Id<ClaimItem> reduction = builder.dispute().claim_items[0].id;

    Stove() { builder.add_payment(PaymentKind::PricePaid, builder.money(129'000)); }

    /// A further demand for the same defect.
    Id<ClaimItem> add(Remedy remedy, std::int64_t amount) {
        const auto claim = builder.add_claim(head, {defect}, quoted_repair(builder.money(amount)));
        builder.at(claim).remedy = remedy;
        return claim;
    }
    Problem finding() const { return finding_in(builder); }
    HeadTotal total() const { return totals_of(builder).heads.at(0); }
};

} // namespace

TEST_CASE("a reduction twice for one defect is named once at the defect") {
    Stove made;
    const auto second = made.add(Remedy::PriceReduction, 3'000);
    CHECK(made.finding().kind == ProblemKind::DefectReducedTwice);
    CHECK(made.finding().uid == made.defect.uid);
    CHECK(made.finding().detail == "1");
    made.builder.at(second).alternative_to = made.reduction;
    CHECK(readiness_of(made.builder).empty());
}

TEST_CASE("two losses and two bills may come of one defect") {
    Stove made;
    made.add(Remedy::Damages, 3'000);
    made.add(Remedy::Damages, 500);
    CHECK(readiness_of(made.builder).empty());
}

TEST_CASE("a refund beside a reduction of the same goods is named at the goods") {
    Stove made;
    const auto refund = made.add(Remedy::Refund, 100'000);
    CHECK(made.finding().kind == ProblemKind::RefundAndReduction);
    CHECK(made.finding().uid == made.builder.item.uid);
    made.builder.at(refund).alternative_to = made.reduction;
    CHECK(readiness_of(made.builder).empty());
}

TEST_CASE("a refund in another head does not meet the reduction") {
    Stove made;
    const auto refund = made.add(Remedy::Refund, 129'000);
    made.builder.at(refund).head = made.builder.add_head(HeadKind::Rescission);
    CHECK(kinds_of(readiness_of(made.builder)) == Kinds{ProblemKind::LowerHeadAsksMore});
}

TEST_CASE("a refund of one thing leaves the price of another to be reduced") {
    Stove made;
    const auto refund = made.add(Remedy::Refund, 9'000);
    const auto fan = made.builder.add_defect("Fläkt");
    made.builder.at(fan).item = made.builder.add_item("Fläkt", made.builder.money(9'000));
    made.builder.at(refund).defects = {{fan, std::nullopt}};
    const auto kinds = kinds_of(readiness_of(made.builder));
    CHECK(std::find(kinds.begin(), kinds.end(), ProblemKind::RefundAndReduction) == kinds.end());
    CHECK(made.total().stated == made.builder.money(17'000));
}

TEST_CASE("a refund and a reduction together stay within the price") {
    Stove made;
    made.add(Remedy::Refund, 129'000);
    const HeadTotal total = made.total();
    CHECK(total.stated == made.builder.money(129'000));
    CHECK(total.maximum == made.builder.money(129'000));
    REQUIRE(total.caps.size() == 1);
    CHECK(total.caps[0].reductions == made.builder.money(137'000)); // 129 000 + 8 000
    CHECK(total.caps[0].excess == made.builder.money(8'000));
}

TEST_CASE("what is above the price is taken off the reduction before the refund") {
    Stove made;
    made.add(Remedy::Refund, 125'000);
    const Settlement money = settlement_of(made.builder);
    CHECK(money.reduction == made.builder.money(4'000)); // 129 000 less 125 000
    CHECK(money.other == made.builder.money(125'000));
    made.builder.at(made.builder.dispute().claim_items[1].id).basis.stated = made.builder.money(130'000);
    CHECK(settlement_of(made.builder).reduction == made.builder.money(0));
    CHECK(settlement_of(made.builder).other == made.builder.money(129'000));
}

TEST_CASE("damages beside a refund of the whole price are not capped") {
    Stove made;
    made.builder.at(made.reduction).remedy = Remedy::Refund;
    made.builder.at(made.reduction).basis.stated = made.builder.money(129'000);
    made.add(Remedy::Damages, 3'000);
    CHECK(made.total().stated == made.builder.money(132'000));
}

TEST_CASE("the refund of a whole purchase may rest on the defect of one part") {
    Stove made;
    made.builder.add_item("Skorsten", made.builder.money(20'000));
    made.builder.at(made.reduction).remedy = Remedy::Refund;
    made.builder.at(made.reduction).basis.stated = made.builder.money(149'000);
    CHECK(made.total().caps.empty());
    CHECK(made.total().stated == made.builder.money(149'000));
    made.builder.at(made.reduction).basis.stated = made.builder.money(150'000);
    CHECK(made.total().stated == made.builder.money(149'000));
}

TEST_CASE("the amount of a repair is in no total") {
    for (Remedy remedy : {Remedy::Repair, Remedy::Replacement}) {
        Stove made;
        const auto cure = made.add(remedy, 7'000);
        const HeadTotal total = made.total();
        CHECK(total.stated == made.builder.money(8'000));
        CHECK(total.maximum == made.builder.money(8'000));
        CHECK(total.lines.at(1).item == cure);
        CHECK_FALSE(total.lines.at(1).amount);
        CHECK(settlement_of(made.builder).other == made.builder.money(0));
    }
}

TEST_CASE("a repair gives its defects no shares and lacks no figures") {
    Stove made;
    const auto cure = made.add(Remedy::Repair, 7'000);
    const auto other = made.builder.add_defect();
    made.builder.at(cure).defects = {{made.defect, made.builder.money(3'000)}, {other, std::nullopt}};
    for (const Allocation& part : allocation_of(made.builder, made.builder.at(cure))) CHECK_FALSE(part.share);
    made.builder.at(cure).basis = percentage(10);
    CHECK_FALSE(calculation_of(made.builder, made.builder.at(cure)).amount);
    made.builder.at(cure).basis.percent.reset();
    CHECK(calculation_of(made.builder, made.builder.at(cure)).missing.empty());
}

TEST_CASE("an amount on a repair is named as not claimed") {
    Stove made;
    const auto cure = made.add(Remedy::Repair, 7'000);
    CHECK(made.finding().kind == ProblemKind::AmountForCure);
    CHECK(made.finding().uid == cure.uid);
    CHECK(made.finding().amount == made.builder.money(7'000));
    made.builder.at(cure).basis = {};
    CHECK(readiness_of(made.builder).empty());
}

TEST_CASE("shares on a repair without a sum are named as well") {
    Stove made;
    const auto cure = made.add(Remedy::Repair, 0);
    made.builder.at(cure).defects[0].share = made.builder.money(300);
    CHECK(made.finding().kind == ProblemKind::AmountForCure);
    CHECK(made.finding().amount == made.builder.money(300));
}
