// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain_printing.h"
#include "support/case_builder.h"

#include <redress/domain/readiness.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::day;
using redress::test::kinds_of;

namespace {

using Kinds = std::vector<ProblemKind>;

Kinds doubts(const Case& dispute) {
    return kinds_of(doubts_in(dispute, day("2026-06-01")));
}

} // namespace

TEST_CASE("dates in their natural order raise no doubt") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.add_notice({defect});
    builder.add_repair_attempt({defect}, RepairOutcome::Remains);
    CHECK(doubts(builder).empty());
}

TEST_CASE("one day may see delivery discovery and notice") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.at(builder.add_notice({defect})).date = day("2025-11-03");
    builder.at(defect).discovered = day("2025-11-03");
    builder.at(builder.item).installed = day("2025-11-03");
    CHECK(doubts(builder).empty());
}

TEST_CASE("a discovery before delivery is doubted at the defect") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.at(defect).discovered = day("2025-11-02");
    const auto problems = doubts_in(builder, day("2026-06-01"));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].kind == ProblemKind::DiscoveredBeforeDelivery);
    CHECK(problems[0].severity == Severity::Warning);
    CHECK(problems[0].uid == defect.uid);
    CHECK(problems[0].field == "discovered");
}

TEST_CASE("a delivery before the contract is doubted") {
    CaseBuilder builder;
    builder.at(builder.item).delivered = day("2025-09-30");
    CHECK(doubts(builder) == Kinds{ProblemKind::DeliveredBeforeContract});
}

TEST_CASE("an installation before delivery is doubted") {
    CaseBuilder builder;
    builder.at(builder.item).installed = day("2025-11-02");
    CHECK(doubts(builder) == Kinds{ProblemKind::InstalledBeforeDelivery});
}

TEST_CASE("a notice before one of its defects was found is doubted once") {
    CaseBuilder builder;
    const auto early = builder.add_defect();
    const auto late = builder.add_defect();
    const auto later = builder.add_defect();
    builder.at(late).discovered = day("2026-01-10");
    builder.at(later).discovered = day("2026-02-10");
    builder.add_notice({early, late, later});
    CHECK(doubts(builder) == Kinds{ProblemKind::NoticeBeforeDiscovery});
}

TEST_CASE("tomorrow is in the future and today is not") {
    CaseBuilder builder;
    builder.at(builder.add_defect()).discovered = day("2026-06-01");
    CHECK(doubts(builder).empty());
    builder.at(builder.dispute().defects[0].id).discovered = day("2026-06-02");
    CHECK(doubts(builder) == Kinds{ProblemKind::DateInFuture});
    CHECK(doubts_in(builder, day("2026-06-01"))[0].field == "discovered");
}

TEST_CASE("a guarantee may end in the future") {
    CaseBuilder builder;
    Case dispute = builder;
    dispute.guarantees.push_back({{redress::test::uid(80)}, 1, {}, {}, {}, {}, day("2030-01-01"), "", ""});
    CHECK(doubts(dispute).empty());
}

TEST_CASE("missing dates raise no doubt") {
    CaseBuilder builder;
    builder.add_notice({builder.add_defect()});
    builder.at(builder.item).delivered.reset();
    builder.at(builder.purchase).contract_date.reset();
    CHECK(doubts(builder).empty());
    CHECK(doubts(Case{}).empty());
}
