// SPDX-License-Identifier: GPL-3.0-or-later
#include "ready_case.h"

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::finding_in;
using redress::test::first_claim;
using redress::test::first_defect;
using redress::test::Kinds;
using redress::test::only;
using redress::test::readiness;
using redress::test::ready_case;

namespace {

/// A further demand for the first defect under the first head.
Id<ClaimItem> add_repair(CaseBuilder& builder) {
    const auto claim =
        builder.add_claim(builder.dispute().heads[0].id, {builder.dispute().defects[0].id}, {});
    builder.at(claim).remedy = Remedy::Repair;
    return claim;
}

} // namespace

TEST_CASE("price reduction refund and cost of remedying need a condition of the second tier") {
    for (Remedy remedy : {Remedy::PriceReduction, Remedy::Refund, Remedy::RepairCost}) {
        CaseBuilder builder = ready_case();
        builder.at(builder.dispute().claim_items[1].id).remedy = remedy;
        first_claim(builder).remedy = remedy;
        builder.at(builder.dispute().heads[0].id).kind =
            HeadKind::Damages; // the kind of the head says nothing
        first_defect(builder).second_tier = SecondTierCondition::None;
        CHECK(finding_in(builder).kind == ProblemKind::NoSecondTierCondition);
        CHECK(finding_in(builder).uid == first_defect(builder).id.uid);
    }
}

TEST_CASE("damages and repair need no condition of the second tier") {
    for (Remedy remedy : {Remedy::Damages, Remedy::Repair, Remedy::Replacement}) {
        CaseBuilder builder = ready_case();
        first_claim(builder).remedy = remedy;
        if (remedy != Remedy::Damages) first_claim(builder).basis = {};
        first_defect(builder).second_tier = SecondTierCondition::None;
        CHECK(readiness(builder) == Kinds{});
    }
}

TEST_CASE("a repair attempt that left the defect is a condition of the second tier") {
    using enum RepairOutcome;
    const std::pair<RepairOutcome, bool> outcomes[] = {
        {Remains, true},   {Refused, true},    {NotDone, true},      {Pending, false},
        {Remedied, false}, {NewDefect, false}, {NoFaultFound, false}};
    for (const auto& [outcome, is_condition] : outcomes) {
        CaseBuilder builder;
        const auto defect = builder.add_defect();
        const auto other = builder.add_defect();
        builder.add_repair_attempt({defect}, outcome);
        CHECK(has_second_tier_condition(builder, builder.at(defect)) == is_condition);
        CHECK_FALSE(has_second_tier_condition(builder, builder.at(other)));
    }
}

TEST_CASE("a repair that the consumer had done elsewhere is no failed attempt of the seller") {
    CaseBuilder builder = ready_case();
    first_defect(builder).second_tier = SecondTierCondition::None;
    const auto attempt = builder.add_repair_attempt({first_defect(builder).id}, RepairOutcome::Remains);
    CHECK(readiness(builder) == Kinds{});
    for (PartyRole role : {PartyRole::Expert, PartyRole::Trader}) { // another firm is not the seller
        builder.at(attempt).performer = builder.add_party(role, "Rörmokaren");
        CHECK(finding_in(builder).kind == ProblemKind::NoSecondTierCondition);
    }
}

TEST_CASE("money asked only if the repair fails needs no condition yet") {
    CaseBuilder builder = ready_case();
    first_defect(builder).second_tier = SecondTierCondition::None;
    const auto cure = add_repair(builder);
    CHECK(finding_in(builder).kind == ProblemKind::NoSecondTierCondition); // both are asked at once
    first_claim(builder).alternative_to = cure;
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("a repair in a better head puts off the condition") {
    CaseBuilder builder = ready_case();
    first_defect(builder).second_tier = SecondTierCondition::None;
    const auto other = builder.add_head(HeadKind::Repair);
    builder.at(add_repair(builder)).head = other;
    CHECK(finding_in(builder).kind == ProblemKind::NoSecondTierCondition);
    builder.at(builder.dispute().heads[0].id).rank = 3;
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("a refund that names no defect rests on all of them and one condition is enough") {
    CaseBuilder builder = ready_case();
    builder.at(builder.dispute().claim_items[1].id).remedy = Remedy::Damages;
    first_claim(builder).remedy = Remedy::Refund;
    first_claim(builder).defects.clear();
    first_defect(builder).second_tier = SecondTierCondition::None;
    CHECK(only(ProblemKind::NoSecondTierCondition, readiness_of(builder)).empty());
    builder.at(builder.dispute().defects[1].id).second_tier = SecondTierCondition::None;
    CHECK(only(ProblemKind::NoSecondTierCondition, readiness_of(builder)).size() == 2);
}
