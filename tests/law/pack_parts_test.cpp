// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_pack.h"
#include "support/catch_compat.h"

#include <redress/domain/error.h>

using namespace redress;
using namespace redress::law;

namespace {

/// What is said about a pack with these entries, without the line; nothing when it is in order.
std::string refusal_of(const std::string& entries, const std::string& calendar = calendar_text()) {
    try {
        pack_with(entries, calendar);
        return {};
    } catch (const domain::Error& error) {
        const std::string& detail = error.detail();
        const bool names_all = error.kind() == domain::ErrorKind::PackBroken &&
                               error.subject() == "test.toml" && detail.starts_with("line ");
        return names_all ? detail.substr(detail.find(", ") + 2) : "without file or line: " + detail;
    }
}

std::string rule_refusal(const std::map<std::string, std::string>& changes) {
    return refusal_of(rule_text(changes));
}

std::string holiday_refusal(const std::string& row) {
    return refusal_of(
        "", "[[calendar]]\nkey = \"x\"\nnames.en = \"X\"\nweekend = [\"sunday\"]\nknown_from = 2020\n"
            "known_to = 2030\nstates = [\"AA\"]\n" +
                std::string(origin_text) + "holidays = [ { key = \"h\", names = { en = \"H\" }, " + row +
                " } ]\n");
}

std::string rates_refusal(const std::string& rows) {
    return refusal_of("[[reference_rate]]\nkey = \"bank\"\n" + std::string(origin_text) + "rates = [ " +
                      rows + " ]\n");
}

std::string forum_text(const std::string& more) {
    return "[[forum]]\nkey = \"court\"\nkind = \"court\"\nnames.en = \"Court\"\nstatement.en = \"A "
           "court.\"\n" +
           more + origin_text;
}

std::string interest_text(const std::string& more = "") {
    return "[[interest]]\nkind = \"late_payment\"\nmargin = \"8.00\"\nday_count = \"actual_365\"\n" + more +
           "title.en = \"I\"\nstatement.en = \"I.\"\n" + origin_text;
}

} // namespace

TEST_CASE("the pack these tests spoil is in order") {
    CHECK(rule_refusal({}).empty());
    CHECK(holiday_refusal("fixed = \"12-25\"").empty());
    CHECK(rates_refusal("{ valid_from = 2024-01-01, valid_to = 2024-06-30, percent = \"-0.50\" }").empty());
    CHECK(refusal_of(forum_text("")).empty());
    CHECK(refusal_of(interest_text()).empty());
}

TEST_CASE("interest on costs is of a kind that the pack has") {
    const auto entry = [](const std::string& kind) {
        return interest_text() + "[interest_on_costs]\nkind = \"" + kind + "\"\n" + origin_text;
    };
    CHECK(refusal_of(entry("late_payment")).empty());
    CHECK(refusal_of(entry("judgment_debt")) ==
          "interest_on_costs.kind: the pack has no interest of this kind");
    CHECK(refusal_of(entry("late_payment") + "order = \"x\"\n").find("is not a key") != std::string::npos);
    CHECK(pack_with(entry("late_payment")).interest_on_costs()->kind == InterestKind::LatePayment);
    CHECK_FALSE(pack_with(interest_text()).interest_on_costs());
}

TEST_CASE("a refused rule names file and line and key") {
    try {
        pack_with(rule_text({{"rools", "\"forward\""}}));
        FAIL("the misspelt key was taken");
    } catch (const domain::Error& error) {
        CHECK(std::string(error.what()) == "test.toml: line 39, rule.rools: is not a key Redress knows here");
    }
}

TEST_CASE("a rule says each thing that decides a date") {
    CHECK(rule_refusal({{"kind", ""}}) == "rule.kind: is missing");
    CHECK(rule_refusal({{"periods", ""}}) == "rule.periods: is missing");
    CHECK(rule_refusal({{"starts_on", ""}}) == "rule.starts_on: is missing");
    CHECK(rule_refusal({{"rolls", ""}}) == "rule.rolls: is missing");
    CHECK(rule_refusal({{"month_end", ""}}) == "rule.month_end: is missing");
    CHECK(rule_refusal({{"consequence", ""}}) == "rule.consequence: is missing");
    CHECK(rule_refusal({{"by", ""}}) == "rule.by: is missing");
    CHECK(rule_refusal({{"complete_when", ""}}) == "rule.complete_when: is missing");
    CHECK(rule_refusal({{"chosen_by", ""}}) == "rule.chosen_by: is missing");
    CHECK(rule_refusal({{"source", ""}}) == "rule.source: is missing");
    CHECK(rule_refusal({{"checked_on", ""}}) == "rule.checked_on: is missing");
    CHECK(rule_refusal({{"month_end", ""}, {"periods", "[\"14 days\"]"}}).empty());
}

TEST_CASE("a rule with a word of its own making is refused with the list") {
    CHECK(rule_refusal({{"kind", "\"acts\""}}) == "rule.kind: \"acts\" is not one of window, act, effect");
    CHECK(rule_refusal({{"trigger", "\"delivry\""}}).starts_with("rule.trigger: \"delivry\" is not one of"));
    CHECK(rule_refusal({{"periods", "[\"two months\"]"}})
              .starts_with("rule.periods: \"two months\" is not a period"));
    CHECK(rule_refusal({{"periods", "[\"2 fortnights\"]"}}).find("is not a period") != std::string::npos);
    CHECK(rule_refusal({{"periods", "\"2 months\""}}) == "rule.periods: must be a list in square brackets");
    CHECK(rule_refusal({{"periods", "[2]"}}) == "rule.periods: must be a text in quotation marks");
    CHECK(
        rule_refusal({{"restarts", "[\"demand\"]"}}).starts_with("rule.restarts: \"demand\" is not one of"));
    CHECK(rule_refusal({{"clear_days", "1"}}) == "rule.clear_days: must be true or false");
}

TEST_CASE("a rule that contradicts itself is refused") {
    CHECK(rule_refusal({{"kind", "\"window\""}, {"by", ""}, {"complete_when", ""}}) ==
          "rule.rolls: a window is never moved to another day");
    CHECK(rule_refusal({{"direction", "\"backward\""}, {"starts_on", "\"event_day\""}}) ==
          "rule.starts_on: must be day_after for a period counted back");
    CHECK(rule_refusal({{"valid_from", "2025-01-01"}, {"valid_to", "2024-12-31"}}) ==
          "rule.valid_from: is later than valid_to");
    CHECK(rule_refusal({{"calendar", "\"other\""}}) == "rule.calendar: \"other\" is no calendar of the pack");
    CHECK(rule_refusal({{"letter", "\"interrupts\""}}) == "rule.letter: needs a letter_note");
    CHECK(rule_refusal({{"kind", "\"window\""}, {"rolls", ""}, {"complete_when", ""}}) ==
          "rule.by: is not a key Redress knows here");
}

TEST_CASE("two versions of a rule may not hold on the same day") {
    CHECK(refusal_of(rule_text() + rule_text()) == "rule.key: two entries for it hold on the same day");
    CHECK(refusal_of(rule_text({{"valid_to", "2024-12-31"}}) + rule_text({{"valid_from", "2025-01-01"}}))
              .empty());
}

TEST_CASE("clauses of a rule are read as strictly as the rule") {
    CHECK(rule_refusal({{"pauses", "[ { during = \"repair\", tail = \"7 days\" } ]"}}).empty());
    CHECK(rule_refusal({{"pauses", "[ { during = \"repair\", tial = \"7 days\" } ]"}}) ==
          "rule.pauses.tial: is not a key Redress knows here");
    CHECK(rule_refusal({{"extensions", "[ { on = \"repair\" } ]"}}) == "rule.extensions.by: is missing");
    CHECK(rule_refusal({{"not_before", "[ { event = \"returned\", by = \"long\" } ]"}})
              .starts_with("rule.not_before.by: \"long\" is not a period"));
}

TEST_CASE("rules without a calendar or the days of the post are refused") {
    CHECK(refusal_of(rule_text(), "") == "rule.calendar: \"\" is no calendar of the pack");
    try {
        Pack::from_toml(pack_head() + calendar_text() + rule_text(), "test.toml");
        FAIL("rules without [posting] were taken");
    } catch (const domain::Error& error) {
        CHECK(error.detail().ends_with("posting: is missing"));
    }
}

TEST_CASE("a holiday falls by exactly one rule") {
    CHECK(holiday_refusal("once = 2022-09-19").empty());
    CHECK(holiday_refusal("fixed = \"12-25\", easter = 1").find("needs one of") != std::string::npos);
    CHECK(holiday_refusal("except = [2022]").find("needs one of") != std::string::npos);
    CHECK(holiday_refusal("fixed = \"02-30\"") ==
          "calendar.holidays.fixed: must be a month and a day such as \"06-24\"");
    CHECK(holiday_refusal("fixed = \"25 Dec\"").find("must be a month and a day") != std::string::npos);
    CHECK(holiday_refusal("easter = 400").find("whole number from -60 to 70") != std::string::npos);
    CHECK(holiday_refusal("weekday = \"fredag\", on_or_after = \"06-19\"").find("is not one of monday") !=
          std::string::npos);
    CHECK(holiday_refusal("weekday = \"friday\"") == "calendar.holidays.on_or_before: is missing");
    CHECK(holiday_refusal("fixed = \"12-25\", states = [\"BB\"]") ==
          "calendar.holidays.states: \"BB\" is not one of the calendar's states");
    CHECK(holiday_refusal("fixed = \"12-25\", except = [22]") ==
          "calendar.holidays.except: must list years such as 2022");
    CHECK(holiday_refusal("fixed = \"12-25\", valid_from = 2025-01-01, valid_to = 2024-01-01") ==
          "calendar.holidays.valid_from: is later than valid_to");
}

TEST_CASE("a calendar knows some years and leaves a day of the week open") {
    const auto head = [](const std::string& lines) {
        return refusal_of("", "[[calendar]]\nkey = \"x\"\nnames.en = \"X\"\n" + lines + origin_text);
    };
    CHECK(head("weekend = []\nknown_from = 2020\nknown_to = 2030\n").empty());
    CHECK(head("weekend = []\nknown_to = 2030\n") == "calendar.known_from: is missing");
    CHECK(head("weekend = []\nknown_from = 2030\nknown_to = 2020\n") ==
          "calendar.known_from: is later than known_to");
    CHECK(head("weekend = [\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\", \"saturday\", "
               "\"sunday\"]\nknown_from = 2020\nknown_to = 2030\n") ==
          "calendar.weekend: leaves no day of the week open");
    CHECK(refusal_of("", calendar_text() + calendar_text()) == "calendar.key: is listed twice");
}

TEST_CASE("exchanged days belong to their year and each year stands once") {
    const auto moved = [](const std::string& rows) {
        return refusal_of("", calendar_text("moved = [ " + rows + " ]\n"));
    };
    CHECK(moved("{ year = 2025, rest = [2025-05-02], work = [2025-05-17] }").empty());
    CHECK(moved("{ year = 2025, rest = [2024-05-02] }") == "calendar.moved.rest: has a day of another year");
    CHECK(moved("{ year = 2025 }, { year = 2025 }") == "calendar.moved.year: is listed twice");
}

TEST_CASE("rates stand in order and have both their days") {
    const std::string first = "{ valid_from = 2024-01-01, valid_to = 2024-06-30, percent = \"2.00\" }, ";
    CHECK(rates_refusal(first + "{ valid_from = 2024-07-01, valid_to = 2024-12-31, percent = \"3.00\" }")
              .empty());
    CHECK(rates_refusal(first + "{ valid_from = 2024-06-30, valid_to = 2024-12-31, percent = \"3.00\" }") ==
          "reference_rate.rates.valid_from: is not after the last day of the rate before");
    CHECK(rates_refusal("{ valid_from = 2024-01-01, percent = \"2.00\" }") ==
          "reference_rate.rates.valid_to: is missing");
    CHECK(rates_refusal("{ valid_from = 2024-01-01, valid_to = 2023-06-30, percent = \"2.00\" }") ==
          "reference_rate.rates.valid_from: is later than valid_to");
    CHECK(rates_refusal("").ends_with("reference_rate.rates: is missing"));
    for (const char* percent : {"2,00", "two", "2.005", "1000.00", "+2"})
        CHECK(rates_refusal(std::string("{ valid_from = 2024-01-01, valid_to = 2024-06-30, percent = \"") +
                            percent + "\" }")
                  .find("must be a percentage") != std::string::npos);
}

TEST_CASE("what an entry refers to has to be in the pack") {
    CHECK(refusal_of(interest_text("reference = \"bank\"\n")) ==
          "interest.reference: \"bank\" is no reference rate of the pack");
    CHECK(refusal_of(interest_text("starts = [\"none\"]\n")) ==
          "interest.starts: \"none\" is no rule of the pack");
    CHECK(refusal_of(forum_text("appeals = [\"none\"]\n")) ==
          "forum.appeals: \"none\" is no rule of the pack");
    CHECK(refusal_of(forum_text("conditions = [\"in_time\"]\n")) == "forum.time_rule: is missing");
    CHECK(refusal_of(forum_text("limits = [ { bound = \"at_most\", figure = \"base\" } ]\n")) ==
          "forum.limits: \"base\" is no figure of the pack");
}

TEST_CASE("a figure has one amount on a day") {
    const auto figure = [](const std::string& rows) {
        return refusal_of("[[figure]]\nkey = \"base\"\nnames.en = \"Base\"\n" + std::string(origin_text) +
                          "amounts = [ { amount = \"100\", valid_to = 2025-12-31 }, " + rows + " ]\n");
    };
    CHECK(figure("{ amount = \"120\", valid_from = 2026-01-01 }").empty());
    CHECK(figure("{ amount = \"120\", valid_from = 2025-12-31 }") ==
          "figure.amounts.valid_from: two amounts hold on the same day");
}

TEST_CASE("a limit has an amount or a figure and a fee an amount or a share") {
    const auto limit = [](const std::string& row) {
        return refusal_of(forum_text("limits = [ { " + row + " } ]\n"));
    };
    CHECK(limit("bound = \"at_most\", amount = \"1000\"").empty());
    CHECK(limit("bound = \"at_most\"") == "forum.limits.bound: needs an amount or a figure");
    CHECK(limit("bound = \"at_most\", amount = 1000") ==
          "forum.limits.amount: must be a text in quotation marks");
    CHECK(limit("bound = \"at_most\", amount = \"-5\"").find("must be an amount") != std::string::npos);
    CHECK(refusal_of(forum_text("fees = [ { kind = \"application\" } ]\n")) ==
          "forum.fees.amount: is missing");
}

TEST_CASE("a pack of all parts cut anywhere is refused or read but never crashes") {
    const std::string whole = pack_of(rule_text() + interest_text() + forum_text(""));
    for (std::size_t size = 0; size < whole.size(); size += 3) {
        try {
            Pack::from_toml(whole.substr(0, size), "test.toml");
        } catch (const domain::Error& error) {
            CHECK(error.kind() == domain::ErrorKind::PackBroken);
        }
    }
}
