// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/packs_for_tests.h"
#include "support/case_builder.h"
#include "support/catch_compat.h"

#include <redress/law/deadline.h>
#include <redress/law/step_text.h>

#include <random>

using namespace redress;
using namespace redress::law;
using redress::test::day;

namespace {

std::vector<Step> one(Step step) {
    return {std::move(step)};
}

template <class T>
T any_of(std::mt19937& random) {
    return static_cast<T>(random() % domain::choice_names<T>.count);
}

std::optional<domain::Date> any_day(std::mt19937& random) {
    if (random() % 3 == 0) return std::nullopt;
    return domain::Date::from_day_number(static_cast<int>(random() % 80'000) - 20'000);
}

std::string any_key(std::mt19937& random) {
    static const std::string pieces[] = {"; key ", "%", "\n", " ", "Å", "; number 7", "\x7F", "", "a"};
    std::string key;
    for (auto left = random() % 4; left > 0; --left) key += pieces[random() % std::size(pieces)];
    return key;
}

Step any_step(std::mt19937& random) {
    Step step{.kind = any_of<StepKind>(random), .date = any_day(random).value_or(day("2026-03-02"))};
    step.from = any_day(random);
    step.to = any_day(random);
    step.period = {static_cast<int>(random() % 1000), any_of<PeriodUnit>(random)};
    step.number = static_cast<int>(random() % 5) - 1;
    if (random() % 2 == 0) step.event = any_of<EventKind>(random);
    step.key = any_key(random);
    return step;
}

} // namespace

TEST_CASE("a step is one line that a person can read") {
    const Step step{.kind = StepKind::Paused,
                    .date = day("2026-12-17"),
                    .from = day("2026-11-30"),
                    .to = day("2026-12-10"),
                    .number = 11,
                    .event = EventKind::Repair};
    CHECK(steps_text(one(step)) ==
          "paused 2026-12-17; from 2026-11-30; to 2026-12-10; number 11; event repair");
    const Step counted{
        .kind = StepKind::Counted, .date = day("2026-05-02"), .period = {2, PeriodUnit::Months}};
    const Step safe{.kind = StepKind::Safe, .date = day("2026-04-30")};
    CHECK(steps_text(std::vector{counted, safe}) == "counted 2026-05-02; period 2 months\nsafe 2026-04-30");
}

TEST_CASE("any steps come back from their text") {
    std::mt19937 random(2026);
    for (int round = 0; round < 2000; ++round) {
        std::vector<Step> steps;
        for (auto left = random() % 6; left > 0; --left) steps.push_back(any_step(random));
        const std::string text = steps_text(steps);
        INFO(text);
        REQUIRE(steps_from(text) == steps);
    }
}

TEST_CASE("warnings come back from their text") {
    const std::vector<Warning> warnings{{WarningKind::HolidayYearUnknown, {}, 2036, {}},
                                        {WarningKind::Superseded, day("2022-05-01"), 0, {}},
                                        {WarningKind::StillPaused, {}, 0, EventKind::Repair},
                                        {WarningKind::LowConfidence, {}, 0, {}}};
    const std::string text = warnings_text(warnings);
    CHECK(text == "holiday_year_unknown; number 2036\nsuperseded; date 2022-05-01\n"
                  "still_paused; event repair\nlow_confidence");
    CHECK(warnings_from(text) == warnings);
    CHECK(warnings_from("") == std::vector<Warning>{});
}

TEST_CASE("a name with line breaks and semicolons stays one name on one line") {
    const Step step{.kind = StepKind::Agreed, .date = day("2026-05-02"), .key = " Bo; key x\n100 % \t"};
    const std::string text = steps_text(one(step));
    CHECK(text == "agreed 2026-05-02; key %20Bo; key x%0A100 %25 %09");
    CHECK(steps_from(text) == one(step));
}

TEST_CASE("text that nobody wrote here is refused") {
    for (const char* hostile : {"counted",
                                "counted ",
                                "counted 2026-02-30",
                                "counting 2026-03-02",
                                " counted 2026-03-02",
                                "counted 2026-03-02 ",
                                "counted 2026-03-02;",
                                "counted 2026-03-02; ",
                                "counted 2026-03-02; number",
                                "counted 2026-03-02; number 0",
                                "counted 2026-03-02; number 07",
                                "counted 2026-03-02; number x",
                                "counted 2026-03-02; number 99999999999",
                                "counted 2026-03-02; period 2 moons",
                                "counted 2026-03-02; event birth",
                                "counted 2026-03-02; colour red",
                                "counted 2026-03-02; to 2026-01-01; from 2026-01-01",
                                "counted 2026-03-02; number 1; number 2",
                                "counted 2026-03-02; key %",
                                "counted 2026-03-02; key %G0",
                                "counted 2026-03-02; key %41",
                                "counted 2026-03-02\n\nsafe 2026-03-02",
                                "\n",
                                "counted 2026-03-02\n",
                                "{\"kind\": \"counted\"}"}) {
        INFO(hostile);
        CHECK_FALSE(steps_from(hostile));
    }
    CHECK_FALSE(warnings_from("low_confidence; key x"));
    CHECK_FALSE(warnings_from("low_confidence 2026-03-02"));
}

TEST_CASE("a thousand steps are read and one more is not") {
    std::string text = "safe 2026-03-02";
    for (int i = 1; i < 1000; ++i) text += "\nsafe 2026-03-02";
    CHECK(steps_from(text)->size() == 1000);
    CHECK_FALSE(steps_from(text + "\nsafe 2026-03-02"));
}

TEST_CASE("the steps of every shipped rule come back from their text") {
    for (const auto& [code, pack] : shipped_packs())
        for (const Rule& rule : pack.rules()) {
            const auto answer = deadline_for(pack, rule, day("2026-03-16"), {.contract = day("2026-03-02")});
            const auto* deadline = std::get_if<Deadline>(&answer);
            if (deadline == nullptr) continue;
            INFO(code << " " << rule.key);
            CHECK(steps_from(steps_text(deadline->steps)) == deadline->steps);
            CHECK(warnings_from(warnings_text(deadline->warnings)) == deadline->warnings);
        }
}
