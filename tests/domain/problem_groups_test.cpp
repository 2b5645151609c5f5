// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/readiness.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::lump_sum;
using redress::test::only;
using redress::test::uid;

namespace {

Problem of_defect(ProblemKind kind, std::uint32_t n) {
    return {kind, Severity::Warning, RecordKind::Defect, uid(n), "", {}, std::to_string(n)};
}

} // namespace

TEST_CASE("the same finding about ten defects is one group with ten records") {
    std::vector<Problem> problems;
    for (std::uint32_t n = 1; n <= 10; ++n)
        problems.push_back(of_defect(ProblemKind::DefectWithoutAmount, n));
    const auto groups = grouped(problems);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].records.size() == 10);
    CHECK(groups[0].records[9] == uid(10));
    CHECK(groups[0].details[9] == "10");
    CHECK(groups[0].first == problems[0]);
}

TEST_CASE("groups stand where their first finding stood") {
    const auto groups = grouped({of_defect(ProblemKind::DefectWithoutNotice, 1),
                                 of_defect(ProblemKind::DefectWithoutAmount, 1),
                                 of_defect(ProblemKind::DefectWithoutNotice, 2)});
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].first.kind == ProblemKind::DefectWithoutNotice);
    CHECK(groups[0].records.size() == 2);
    CHECK(groups[1].records.size() == 1);
}

TEST_CASE("advice is not told together with a warning") {
    auto advice = of_defect(ProblemKind::DefectWithoutMethod, 2);
    advice.severity = Severity::Advice;
    CHECK(grouped({of_defect(ProblemKind::DefectWithoutMethod, 1), advice}).size() == 2);
}

TEST_CASE("findings of different fields or amounts or details are told apart") {
    const Problem problem{
        ProblemKind::MissingInputs, Severity::Warning, RecordKind::ClaimItem, uid(1), "price", {}, {}};
    Problem field = problem;
    field.field = "stated";
    Problem amount = problem;
    amount.amount = redress::test::money(5);
    Problem detail = problem;
    detail.detail = "3";
    CHECK(grouped({problem, field, amount, detail}).size() == 4);
}

TEST_CASE("no findings are no groups") {
    CHECK(grouped({}).empty());
}

TEST_CASE("the findings of an undivided claim for ten defects are few") {
    CaseBuilder builder;
    std::vector<Id<Defect>> defects;
    for (int i = 0; i < 10; ++i) defects.push_back(builder.add_defect());
    builder.add_claim(builder.add_head(), defects, lump_sum(builder.money(45'000)));
    const auto groups = grouped(readiness_of(builder));
    for (const ProblemGroup& group : groups)
        if (group.first.record == RecordKind::Defect) CHECK(group.records.size() == 10);
    CHECK(groups.size() < 10);
}
