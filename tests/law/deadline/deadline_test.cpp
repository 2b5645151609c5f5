// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/packs_for_tests.h"
#include "law/rule_pack.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::law;

namespace {

/// The names of the steps, in order.
std::string steps_of(const Deadline& deadline) {
    std::string names;
    for (const Step& step : deadline.steps)
        names += (names.empty() ? "" : " ") + std::string(domain::choice_name(step.kind));
    return names;
}

const Step& step_of(const Deadline& deadline, StepKind kind) {
    const auto found = std::ranges::find(deadline.steps, kind, &Step::kind);
    if (found == deadline.steps.end()) throw std::logic_error("the step under test is missing");
    return *found;
}

/// Computed, legal and safe.
std::string dates_of(const Deadline& deadline) {
    return deadline.computed.iso() + " " + deadline.legal.iso() + " " + deadline.safe.iso();
}

} // namespace

TEST_CASE("the day of the event is not counted and an open day is all three dates") {
    const Deadline deadline = deadline_of({}, "2026-03-16");
    CHECK(dates_of(deadline) == "2026-05-16 2026-05-18 2026-05-15"); // 16 May 2026 is a Saturday
    CHECK(dates_of(deadline_of({}, "2026-03-18")) == "2026-05-18 2026-05-18 2026-05-18");
    CHECK(steps_of(deadline) ==
          "trigger event_day_out counted computed passed_over passed_over rolled safe post_by");
}

TEST_CASE("a deadline on a Sunday moves to Monday only where the rule moves it") {
    CHECK(dates_of(deadline_of({{"rolls", "\"none\""}}, "2026-03-17")) == "2026-05-17 2026-05-17 2026-05-15");
    CHECK(dates_of(deadline_of({}, "2026-03-17")) == "2026-05-17 2026-05-18 2026-05-15");
    const Deadline stays = deadline_of({{"rolls", "\"none\""}}, "2026-03-17");
    CHECK(step_of(stays, StepKind::NotRolled).key == "weekend");
}

TEST_CASE("a holiday is passed over by its name") {
    const Deadline deadline = deadline_of({}, "2026-10-25"); // Christmas Day 2026 is a Friday
    CHECK(dates_of(deadline) == "2026-12-25 2026-12-28 2026-12-24");
    CHECK(step_of(deadline, StepKind::PassedOver).key == "christmas_day");
}

TEST_CASE("a window is never moved and has no safe day of its own") {
    const Deadline window =
        deadline_of({{"kind", "\"window\""}, {"rolls", ""}, {"by", ""}, {"complete_when", ""}}, "2026-03-17");
    CHECK(dates_of(window) == "2026-05-17 2026-05-17 2026-05-17");
    CHECK(steps_of(window) == "trigger event_day_out counted computed");
    CHECK_FALSE(window.post_by);
}

TEST_CASE("31 January and a month is the last of February and a step says why") {
    const Deadline deadline = deadline_of({{"periods", "[\"1 month\"]"}}, "2023-01-31");
    CHECK(deadline.computed == day_of("2023-02-28"));
    const Step& step = step_of(deadline, StepKind::DayMissing);
    CHECK(step.number == 31);
    CHECK(step.date == day_of("2023-02-28"));
    CHECK(deadline_of({{"periods", "[\"1 month\"]"}}, "2024-01-31").computed == day_of("2024-02-29"));
}

TEST_CASE("28 February and a month is 28 March and not the last of the month") {
    CHECK(deadline_of({{"periods", "[\"1 month\"]"}}, "2023-02-28").computed == day_of("2023-03-28"));
    CHECK(deadline_of({{"periods", "[\"1 year\"]"}}, "2024-02-29").computed == day_of("2025-02-28"));
}

TEST_CASE("a pack may say that a missing day is the first of the next month") {
    const Deadline deadline =
        deadline_of({{"periods", "[\"1 month\"]"}, {"month_end", "\"first_of_next\""}}, "2023-01-31");
    CHECK(deadline.computed == day_of("2023-03-01"));
    CHECK(step_of(deadline, StepKind::DayMissing).number == 31);
}

TEST_CASE("a period that begins with the day ends the day before the same number") {
    const std::map<std::string, std::string> from_the_day{{"starts_on", "\"event_day\""}};
    CHECK(deadline_of(from_the_day, "2026-01-15").computed == day_of("2026-03-14"));
    CHECK(deadline_of(from_the_day, "2026-03-01").computed == day_of("2026-04-30"));
    CHECK(deadline_of(from_the_day, "2025-12-30").computed == day_of("2026-02-28"));
    CHECK(
        deadline_of({{"starts_on", "\"event_day\""}, {"periods", "[\"14 days\"]"}}, "2026-11-02").computed ==
        day_of("2026-11-15"));
}

TEST_CASE("a period from the end of the year starts on its last day") {
    const Deadline deadline =
        deadline_of({{"starts_on", "\"year_end\""}, {"periods", "[\"3 years\"]"}}, "2022-02-01");
    CHECK(deadline.computed == day_of("2025-12-31"));
    CHECK(step_of(deadline, StepKind::YearEndStart).date == day_of("2022-12-31"));
}

TEST_CASE("periods are counted one after the other") {
    const Deadline deadline = deadline_of({{"periods", "[\"3 years\", \"2 months\"]"}}, "2022-12-31");
    CHECK(deadline.computed == day_of("2026-02-28")); // 31 December 2025, and no 31 February
}

TEST_CASE("working days leave weekends and holidays out and name them") {
    const Deadline deadline = deadline_of({{"periods", "[\"3 working days\"]"}}, "2026-12-23");
    CHECK(deadline.computed == day_of("2026-12-29")); // 24, 28, 29
    CHECK(step_of(deadline, StepKind::NotCounted).key == "christmas_day");
}

TEST_CASE("working days that begin with the day count it when it is open") {
    const std::map<std::string, std::string> rule{{"starts_on", "\"event_day\""},
                                                  {"periods", "[\"3 working days\"]"}};
    CHECK(deadline_of(rule, "2026-12-23").computed == day_of("2026-12-28")); // 23, 24, 28
    CHECK(deadline_of(rule, "2026-12-25").computed == day_of("2026-12-30")); // 28, 29, 30
}

TEST_CASE("only the first of several periods begins with the day") {
    const std::map<std::string, std::string> rule{{"starts_on", "\"event_day\""},
                                                  {"periods", "[\"14 days\", \"1 month\"]"}};
    CHECK(deadline_of(rule, "2026-11-02").computed == day_of("2026-12-15"));
}

TEST_CASE("days before a hearing roll to an earlier day") {
    const std::map<std::string, std::string> back{
        {"direction", "\"backward\""}, {"rolls", "\"backward\""}, {"periods", "[\"14 days\"]"}};
    const Deadline deadline = deadline_of(back, "2027-01-08"); // 25 December 2026
    CHECK(dates_of(deadline) == "2026-12-25 2026-12-24 2026-12-24");
    CHECK(steps_of(deadline).find("counted_back") != std::string::npos);
}

TEST_CASE("clear days before a hearing count neither end") {
    const Deadline deadline = deadline_of({{"direction", "\"backward\""},
                                           {"rolls", "\"backward\""},
                                           {"clear_days", "true"},
                                           {"periods", "[\"7 days\"]"}},
                                          "2026-06-19");
    CHECK(deadline.computed == day_of("2026-06-11"));
    CHECK(step_of(deadline, StepKind::ClearDays).date == day_of("2026-06-11"));
}

TEST_CASE("a safe date does not lie before the event") {
    const Deadline deadline = deadline_of({{"periods", "[\"1 day\"]"}}, "2026-05-16"); // a Saturday
    CHECK(dates_of(deadline) == "2026-05-17 2026-05-18 2026-05-16");
}

TEST_CASE("what must have arrived is posted three open days before the safe date") {
    CHECK(deadline_of({}, "2026-03-18").post_by == day_of("2026-05-13")); // Wednesday before Monday 18 May
    CHECK(deadline_of({{"complete_when", "\"sent\""}}, "2026-03-18").post_by == day_of("2026-05-18"));
    CHECK(deadline_of({{"posting_days", "5"}}, "2026-03-18").post_by == day_of("2026-05-11"));
    CHECK_FALSE(deadline_of({{"periods", "[\"1 day\"]"}}, "2026-05-18").post_by);
    CHECK_FALSE(deadline_of({{"by", "\"forum\""}}, "2026-03-18").post_by);
}

TEST_CASE("an extension is one more step with who and when and moves all dates") {
    const Circumstances known{
        .overrides = {{OverrideKind::Extension, "Tingsrätten", day_of("2026-05-02"), day_of("2026-06-06")}}};
    const Deadline deadline = deadline_of({}, "2026-03-18", known);
    CHECK(dates_of(deadline) == "2026-06-06 2026-06-06 2026-06-05"); // a Saturday that the court named stays
    const Step& step = step_of(deadline, StepKind::ExtensionGranted);
    CHECK(step.key == "Tingsrätten");
    CHECK(step.from == day_of("2026-05-02"));
    CHECK(deadline.post_by == day_of("2026-06-02"));
}

TEST_CASE("the last override holds and the earlier ones stay readable") {
    const Circumstances known{
        .overrides = {{OverrideKind::Agreement, "Säljaren", day_of("2026-05-02"), day_of("2026-06-08")},
                      {OverrideKind::CourtOrder, "Rätten", day_of("2026-05-20"), day_of("2026-05-29")}}};
    const Deadline deadline = deadline_of({}, "2026-03-18", known);
    CHECK(deadline.legal == day_of("2026-05-29"));
    CHECK(step_of(deadline, StepKind::Agreed).date == day_of("2026-06-08"));
    CHECK(step_of(deadline, StepKind::CourtOrdered).date == day_of("2026-05-29"));
}

TEST_CASE("a period that a court sets needs it to be given") {
    const Pack pack = pack_with(rule_text({{"periods", "[]"}}));
    const Rule& rule = pack.rules().front();
    CHECK(std::get<NoDeadline>(deadline_for(pack, rule, day_of("2026-03-18"))) == NoDeadline::PeriodNeeded);
    const Circumstances known{.given_period = Period{14, PeriodUnit::Days}};
    CHECK(deadline_in(pack, "2026-03-18", known).computed == day_of("2026-04-01"));
}

TEST_CASE("dates past the range of days are refused") {
    const Pack pack = pack_with(rule_text({{"periods", "[\"400 years\"]"}}));
    const Rule& rule = pack.rules().front();
    CHECK(std::get<NoDeadline>(deadline_for(pack, rule, day_of("2026-03-18"))) == NoDeadline::OutOfRange);
    const Pack near = pack_with(rule_text({{"periods", "[\"1 day\"]"}}));
    CHECK(std::get<NoDeadline>(deadline_for(near, near.rules().front(), day_of("2199-12-31"))) ==
          NoDeadline::OutOfRange);
}

TEST_CASE("a Swedish purchase of 30 April 2022 has another presumption than one of 1 May") {
    const Circumstances before{.contract = day_of("2022-04-30")};
    const Circumstances after{.contract = day_of("2022-05-01")};
    const Deadline old_one = shipped_deadline("SE", "presumption", "2022-05-03", before);
    const Deadline new_one = shipped_deadline("SE", "presumption", "2022-05-03", after);
    CHECK(old_one.computed == day_of("2022-11-03"));
    CHECK(new_one.computed == day_of("2024-05-03"));
    CHECK(old_one.warnings.empty());
    CHECK(old_one.rule_version != new_one.rule_version);
}

TEST_CASE("31 January and a month ends on the last of February in every pack that counts months") {
    for (const auto& [code, pack] : shipped_packs())
        for (const Rule& rule : pack.rules()) {
            if (rule.periods != std::vector{Period{1, PeriodUnit::Months}}) continue;
            const auto answer = std::get<Deadline>(deadline_for(pack, rule, day_of("2023-01-31")));
            INFO(code << " " << rule.key);
            CHECK(answer.computed == day_of("2023-02-28"));
            CHECK(step_of(answer, StepKind::DayMissing).number == 31);
        }
}
