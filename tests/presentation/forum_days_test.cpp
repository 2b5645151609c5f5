// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <redress/presentation/deadline_panel.h>

using namespace redress;
using namespace redress::test;
using presentation::DayRead;
using presentation::DeadlinePanel;
using presentation::Outcome;

namespace {

/// Served on Monday 16 November 2026: when to answer, the court has written.
struct Served : OpenCase {
    Served() : OpenCase(served()), panel(*session, page) {}

    static CaseBuilder served() {
        CaseBuilder builder;
        builder.add_event(domain::EventKind::ActionServed, "2026-11-16");
        return builder;
    }
    DayRead read(const std::string& typed) const { return panel.proposals().read_day(0, typed); }
    DeadlinePanel panel;
};

} // namespace

TEST_CASE("what a court sets the day of is offered first and asks for the day") {
    const Served open;
    const auto sheet = open.panel.proposals();
    REQUIRE(sheet.groups.front().lines.size() == 1);
    const auto& line = sheet.groups.front().lines.front();
    CHECK(line.label == "Statement of defence");
    CHECK(line.day.has_value());
    CHECK_FALSE(line.ticked);
    CHECK_FALSE(sheet.groups.back().lines.back().day.has_value());
}

TEST_CASE("the day that a court wrote is read and kept with its period") {
    Served open;
    const DayRead read = open.read("2026-12-01");
    CHECK(read.is_right);
    CHECK(read.words == "Day to keep: Tuesday 1 December 2026");
    REQUIRE(open.panel.keep({0}, {{0, "2026-12-01"}}).kind == Outcome::Kind::Done);
    const auto& kept = open.page.dispute().deadlines.at(0);
    CHECK(kept.rule == "defence");
    CHECK(kept.legal == day("2026-12-01"));
    CHECK(kept.period == "15 days"); // from 16 November
    CHECK_FALSE(open.panel.proposals().groups.front().lines.front().day.has_value());
}

TEST_CASE("a number of days is counted from the service") {
    const Served open;
    CHECK(open.read("14").words == "Day to keep: Monday 30 November 2026");
}

TEST_CASE("a day before the service or one that is none is refused in words") {
    Served open;
    for (const char* typed : {"", "soon", "2026-02-31", "0", "-3"}) {
        INFO(typed);
        CHECK_FALSE(open.read(typed).is_right);
        CHECK_FALSE(open.read(typed).words.empty());
    }
    CHECK(open.read("2026-10-01").words ==
          "This day does not fit what it is counted from, Monday 16 November 2026.");
    CHECK(open.panel.keep({0}, {{0, "soon"}}).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().deadlines.empty());
}
