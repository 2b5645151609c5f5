// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_gen.h"
#include "support/catch_compat.h"

#include <redress/exchange/case_json.h>

using namespace redress;
using Kind = exchange::JsonProblem::Kind;

namespace {

std::string file_with(const std::string& lists) {
    return R"({"redress":"case","version":2,"case":{"currency":"SEK"},)" + lists + "}";
}

domain::Case read(const std::string& json) {
    auto result = exchange::read_case(json, test::counting_uids());
    REQUIRE(std::holds_alternative<domain::Case>(result));
    return std::get<domain::Case>(std::move(result));
}

exchange::JsonProblem only_problem(const std::string& lists) {
    auto result = exchange::read_case(file_with(lists), test::counting_uids());
    REQUIRE(std::holds_alternative<std::vector<exchange::JsonProblem>>(result));
    const auto problems = std::get<std::vector<exchange::JsonProblem>>(std::move(result));
    REQUIRE(problems.size() == 1);
    return problems.front();
}

} // namespace

TEST_CASE("a plan with an override and a hearing is read with its links") {
    const auto dispute = read(file_with(
        R"("deadlines":[{"key":"letter","title":"Letter","safe":"2026-04-01"},)"
        R"({"key":"board","title":"Board","safe":"2026-05-01","after":"letter","state":"dropped"}],)"
        R"("date_overrides":[{"deadline":"board","kind":"court_order","new_date":"2026-06-01"}],)"
        R"("events":[{"kind":"refusal","date":"2026-03-02"}],)"
        R"("hearings":[{"forum":"ARN","date":"2026-09-01","time":"13:30","duration":90}])"));
    CHECK(dispute.deadlines[1].after == dispute.deadlines[0].id);
    CHECK(dispute.deadlines[1].state == domain::DeadlineState::Dropped);
    CHECK(dispute.date_overrides[0].deadline == dispute.deadlines[1].id);
    CHECK(dispute.events[0].kind == domain::EventKind::Refusal);
    CHECK(dispute.hearings[0].time == domain::TimeOfDay::from_text("13:30"));
    CHECK(dispute.hearings[0].duration == 90);
}

TEST_CASE("days and minutes that are left out are not stated and are not written") {
    const auto dispute = read(file_with(R"("deadlines":[{},{}],"hearings":[{}])"));
    CHECK(dispute.deadlines[1].days_before == 0);
    CHECK(dispute.deadlines[1].reminder_days == 0);
    CHECK(dispute.hearings[0].duration == 0);
    const std::string written = exchange::write_case(dispute);
    for (const char* name : {"days_before", "reminder_days", "duration", "time"})
        CHECK(written.find(name) == std::string::npos);
}

TEST_CASE("a deadline and an event that say little keep their own defaults") {
    const auto dispute = read(file_with(R"("deadlines":[{}],"events":[{}])"));
    CHECK(dispute.events[0].kind == domain::EventKind::Refusal);
    CHECK(dispute.deadlines[0].kind == domain::RuleKind::Act);
    CHECK(dispute.deadlines[0].consequence == domain::Consequence::Recommended);
    CHECK(dispute.deadlines[0].trigger_kind == domain::EventKind::CourtEvent);
}

TEST_CASE("a time is written with two digits each and in quotes") {
    for (const char* time : {R"("24:00")", R"("9:05")", R"("13.30")", R"("13:30:00")", R"("")"}) {
        const auto problem = only_problem(std::string(R"("hearings":[{"time":)") + time + "}]");
        CHECK(problem.kind == Kind::BadTime);
        CHECK(problem.path == "hearings[0].time");
    }
    CHECK(only_problem(R"("hearings":[{"time":1330}])").kind == Kind::WrongType);
    CHECK(only_problem(R"("hearings":[{"duration":"90"}])").kind == Kind::WrongType);
    CHECK(only_problem(R"("hearings":[{"duration":5000000000}])").kind == Kind::WrongType);
}

TEST_CASE("an override of a deadline that is not there is refused") {
    const auto problem = only_problem(R"("date_overrides":[{"deadline":"gone"}])");
    CHECK(problem.kind == Kind::UnknownKey);
    CHECK(problem.expected == "deadline");
}

TEST_CASE("what a deadline was read from is named by the key of its record") {
    const auto dispute = read(file_with(R"("items":[{"key":"stove","description":"Stove"}],)"
                                        R"("deadlines":[{"title":"Claim","trigger_record":"stove"}])"));
    CHECK(dispute.deadlines[0].trigger_record == dispute.items[0].id.uid.hex());
    const auto problem = only_problem(R"("deadlines":[{"trigger_record":"stove"}])");
    CHECK(problem.kind == Kind::UnknownKey);
    CHECK(problem.path == "deadlines[0].trigger_record");
}

TEST_CASE("a deadline may have been read from a record that is gone") {
    const std::string gone = "0000000000000000000000000000abcd";
    const auto dispute = read(file_with(R"("deadlines":[{"trigger_record":")" + gone + R"("}])"));
    CHECK(dispute.deadlines[0].trigger_record == gone);
}

TEST_CASE("a name that no record bears is not written so that the file can be read again") {
    auto dispute = read(file_with(R"("deadlines":[{"title":"Claim"}])"));
    dispute.deadlines[0].trigger_record = "stove";
    CHECK(read(exchange::write_case(dispute)).deadlines[0].trigger_record.empty());
}

TEST_CASE("a file of version 1 is still read") {
    CHECK(read(R"({"redress":"case","version":1,"case":{"currency":"SEK"}})").deadlines.empty());
}
