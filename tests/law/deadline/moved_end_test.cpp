// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/packs_for_tests.h"
#include "law/rule_pack.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::law;

namespace {

Circumstances with(std::vector<Happening> happenings, const char* contract = "2026-01-02") {
    return {.contract = day_of(contract), .happenings = std::move(happenings)};
}

Happening stretch(EventKind event, const char* from, const char* to) {
    return {event, day_of(from), day_of(to)};
}

Happening once(EventKind event, const char* on) {
    return {event, day_of(on)};
}

bool warns(const Deadline& deadline, WarningKind kind) {
    return std::ranges::find(deadline.warnings, kind, &Warning::kind) != deadline.warnings.end();
}

std::string end_of(const char* code, const char* rule, const char* on, const Circumstances& known) {
    return shipped_deadline(code, rule, on, known).computed.iso();
}

} // namespace

TEST_CASE("a repair stops the right to reject for its days and leaves seven") {
    const auto end = [](std::vector<Happening> repairs) {
        return end_of("EW", "short_term_reject", "2026-11-01", with(std::move(repairs)));
    };
    CHECK(end({}) == "2026-12-01");
    CHECK(end({stretch(EventKind::Repair, "2026-11-05", "2026-11-10")}) == "2026-12-07"); // 6 days
    CHECK(end({stretch(EventKind::Repair, "2026-11-30", "2026-12-10")}) == "2026-12-17"); // 7 after
    CHECK(end({stretch(EventKind::Repair, "2026-12-02", "2026-12-10")}) == "2026-12-01"); // asked too late
    CHECK(end({stretch(EventKind::Repair, "2026-10-01", "2026-10-30")}) == "2026-12-01"); // before delivery
}

TEST_CASE("days that two stops share are counted once") {
    const std::map<std::string, std::string> rule{
        {"pauses", "[ { during = \"negotiation\" }, { during = \"board_proceedings\" } ]"},
        {"rolls", "\"none\""}};
    const Deadline deadline =
        deadline_of(rule, "2026-03-02",
                    with({stretch(EventKind::Negotiation, "2026-03-11", "2026-03-20"),
                          stretch(EventKind::BoardProceedings, "2026-03-16", "2026-03-25")}));
    CHECK(deadline.computed == day_of("2026-05-17")); // 2 May and 15 days
}

TEST_CASE("a stop that still runs is said and not guessed") {
    const Deadline deadline = shipped_deadline("HU", "limitation", "2024-11-23",
                                               with({once(EventKind::Repair, "2026-11-02")}, "2024-11-01"));
    CHECK(deadline.computed == day_of("2026-11-23"));
    CHECK(warns(deadline, WarningKind::StillPaused));
}

TEST_CASE("time of repair does not count in the Hungarian limitation") {
    CHECK(end_of("HU", "limitation", "2024-11-23",
                 with({stretch(EventKind::Repair, "2025-02-01", "2025-02-20")}, "2024-11-01")) ==
          "2026-12-13");
}

TEST_CASE("a demand begins the Swedish limitation anew") {
    const auto end = [](std::vector<Happening> h) {
        return end_of("SE", "limitation", "2017-03-01", with(std::move(h)));
    };
    CHECK(end({}) == "2027-03-01");
    CHECK(end({once(EventKind::DemandReceived, "2026-05-04")}) == "2036-05-04");
    CHECK(end({once(EventKind::DemandReceived, "2026-05-04"),
               once(EventKind::Acknowledgement, "2030-01-07")}) == "2040-01-07");
    CHECK(end({once(EventKind::DemandReceived, "2027-03-02")}) == "2027-03-01"); // a day too late
    CHECK(end({once(EventKind::DemandSent, "2026-05-04")}) == "2027-03-01");     // it has to arrive
}

TEST_CASE("a letter that does not interrupt limitation says so") {
    CHECK(warns(shipped_deadline("DE", "limitation", "2024-11-23"), WarningKind::LetterDoesNotInterrupt));
    CHECK(warns(shipped_deadline("EW", "limitation", "2024-11-22"), WarningKind::LetterDoesNotInterrupt));
    CHECK_FALSE(
        warns(shipped_deadline("SE", "limitation", "2024-11-22"), WarningKind::LetterDoesNotInterrupt));
    const Rule& rule = *shipped_packs().at("DK").rule("limitation", std::nullopt);
    CHECK(rule.letter_note.at(text::Language::Danish).find("afbryder ikke") != std::string::npos);
}

TEST_CASE("German negotiations stop limitation and leave three months") {
    const auto end = [](std::vector<Happening> h) {
        return end_of("DE", "limitation", "2024-11-25", with(std::move(h), "2024-11-01"));
    };
    CHECK(end({stretch(EventKind::Negotiation, "2025-03-01", "2025-03-31")}) == "2026-12-26"); // 31 days
    CHECK(end({stretch(EventKind::Negotiation, "2026-11-16", "2026-11-20")}) == "2027-02-20"); // 3 months
}

TEST_CASE(
    "German limitation ends four months after the defect showed and two after the return at the earliest") {
    const auto end = [](std::vector<Happening> h) {
        return end_of("DE", "limitation", "2024-11-25", with(std::move(h), "2024-11-01"));
    };
    CHECK(end({once(EventKind::Discovery, "2026-11-20")}) == "2027-03-20");
    CHECK(end({once(EventKind::Discovery, "2025-01-20")}) == "2026-11-25");
    CHECK(end({once(EventKind::Discovery, "2026-11-26")}) == "2026-11-25"); // after the end
    CHECK(end({once(EventKind::Returned, "2026-11-20")}) == "2027-01-20");
}

TEST_CASE("a repair adds twelve months once and only to contracts from 31 July 2026") {
    const std::vector<Happening> two{stretch(EventKind::Repair, "2027-01-04", "2027-01-20"),
                                     stretch(EventKind::Repair, "2027-05-04", "2027-05-20")};
    CHECK(end_of("DE", "limitation", "2026-08-10", with(two, "2026-07-31")) == "2029-08-10");
    CHECK(end_of("DE", "limitation", "2026-08-10", with(two, "2026-07-30")) == "2028-08-10");
    CHECK(end_of("DE", "limitation", "2026-08-10", with({}, "2026-07-31")) == "2028-08-10");
}

TEST_CASE("a repair after the end adds nothing") {
    const std::vector<Happening> late{stretch(EventKind::Repair, "2028-08-11", "2028-08-20")};
    CHECK(end_of("DE", "limitation", "2026-08-10", with(late, "2026-07-31")) == "2028-08-10");
}

TEST_CASE("what happened before the trigger does not begin the period anew") {
    CHECK(end_of("SE", "limitation", "2017-03-01", with({once(EventKind::DemandReceived, "2016-05-04")})) ==
          "2027-03-01");
}

TEST_CASE("interest does not run before the demand has arrived") {
    const auto start = [](std::vector<Happening> h) {
        return end_of("SE", "interest_from_demand", "2025-12-16", with(std::move(h)));
    };
    CHECK(start({}) == "2026-01-15");
    CHECK(start({once(EventKind::DemandReceived, "2025-12-18")}) == "2026-01-15");
    CHECK(start({once(EventKind::DemandReceived, "2026-02-02")}) == "2026-02-02");
}
