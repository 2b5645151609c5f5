// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"

using namespace redress;
using namespace redress::test;
using domain::EventKind;

namespace {

struct OneNotice {
    ScratchFolder folder;
    storage::Casebook casebook = new_casebook(folder / "a.redress");
    CaseBuilder builder;

    OneNotice() { builder.add_notice({builder.add_defect()}); } // of 5 December 2025
    std::vector<storage::LastDay> days(const char* until) { return casebook.last_days(day(until)); }
};

} // namespace

TEST_CASE("the last day of each kind is told for every open case") {
    OneNotice test;
    test.builder.add_repair_attempt(test.builder.dispute().notices[0].defects,
                                    domain::RepairOutcome::Pending); // asked for on 10 December
    store(test.casebook, test.builder);
    const auto days = test.days("2026-01-01");
    REQUIRE(days.size() == 2);
    CHECK(days[0].kind == EventKind::Notice);
    CHECK(days[0].date == day("2025-12-05"));
    CHECK(days[1].kind == EventKind::Repair);
    CHECK(days[1].dispute == test.builder.dispute().sheet.id);
}

TEST_CASE("a repair that was refused is a refusal and nothing that came back") {
    OneNotice test;
    const auto attempt = test.builder.add_repair_attempt(test.builder.dispute().notices[0].defects,
                                                         domain::RepairOutcome::Refused);
    test.builder.at(attempt).finished = day("2025-12-20");
    store(test.casebook, test.builder);
    const auto days = test.days("2026-01-01");
    REQUIRE(days.size() == 3); // the notice, the question and the refusal
    CHECK(days[1].kind == EventKind::Refusal);
    CHECK(days[1].date == day("2025-12-20"));
    CHECK(days[2].kind == EventKind::Repair);
}

TEST_CASE("what lies after the day asked for has not happened yet") {
    OneNotice test;
    store(test.casebook, test.builder);
    CHECK(test.days("2025-12-04").empty());
    CHECK(test.days("2025-12-05").size() == 1);
}

TEST_CASE("a closed case has the last word") {
    OneNotice test;
    test.builder.sheet().status = domain::CaseStatus::Closed;
    store(test.casebook, test.builder);
    CHECK(test.days("2026-01-01").empty());
}
