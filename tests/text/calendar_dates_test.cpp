// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/text/format.h>
#include <redress/text/parse.h>

using namespace redress;
using text::DateStyle;
using text::Language;
using text::ParseProblem;

namespace {

constexpr Language languages[] = {Language::English, Language::Swedish, Language::Danish, Language::Hungarian,
                                  Language::German};

domain::Date day(const char* iso) {
    return *domain::Date::from_iso(iso);
}

/// The day as ISO, or the problem's number with a #.
std::string reading(std::string_view typed, Language language = Language::Swedish) {
    const auto read = text::parse_date(typed, language);
    if (const auto* date = std::get_if<domain::Date>(&read)) return date->iso();
    switch (std::get<ParseProblem>(read)) {
    case ParseProblem::Empty:
        return "empty";
    case ParseProblem::NotADate:
        return "not a date";
    case ParseProblem::NoSuchDay:
        return "no such day";
    case ParseProblem::TwoReadings:
        return "two readings";
    default:
        return "another problem";
    }
}

} // namespace

TEST_CASE("a date in words follows the letter conventions of each country") {
    const domain::Date date = day("2026-11-21");
    CHECK(text::format_date(date, Language::English, DateStyle::Long) == "21 November 2026");
    CHECK(text::format_date(date, Language::Swedish, DateStyle::Long) == "21 november 2026");
    CHECK(text::format_date(date, Language::Danish, DateStyle::Long) == "21. november 2026");
    CHECK(text::format_date(date, Language::Hungarian, DateStyle::Long) == "2026. november 21.");
    CHECK(text::format_date(date, Language::German, DateStyle::Long) == "21. November 2026");
}

TEST_CASE("a date in numbers has two digits for day and month") {
    const domain::Date date = day("2027-03-04");
    CHECK(text::format_date(date, Language::English, DateStyle::Numeric) == "04/03/2027");
    CHECK(text::format_date(date, Language::Swedish, DateStyle::Numeric) == "2027-03-04");
    CHECK(text::format_date(date, Language::Danish, DateStyle::Numeric) == "04-03-2027");
    CHECK(text::format_date(date, Language::Hungarian, DateStyle::Numeric) == "2027. 03. 04.");
    CHECK(text::format_date(date, Language::German, DateStyle::Numeric) == "04.03.2027");
}

TEST_CASE("a date in a list is numeric only where the day cannot be taken for the month") {
    const domain::Date date = day("2025-10-01");
    CHECK(text::format_date(date, Language::English, DateStyle::Listed) == "1 Oct 2025");
    CHECK(text::format_date(date, Language::Swedish, DateStyle::Listed) == "2025-10-01");
    CHECK(text::format_date(date, Language::German, DateStyle::Listed) == "01.10.2025");
}

TEST_CASE("a date with its weekday reads as a person would write it") {
    const domain::Date friday = day("2026-11-20");
    CHECK(text::format_date(friday, Language::English, DateStyle::WithWeekday) == "Friday 20 November 2026");
    CHECK(text::format_date(friday, Language::Swedish, DateStyle::WithWeekday) ==
          "fredagen den 20 november 2026");
    CHECK(text::format_date(friday, Language::Danish, DateStyle::WithWeekday) ==
          "fredag den 20. november 2026");
    CHECK(text::format_date(friday, Language::Hungarian, DateStyle::WithWeekday) ==
          "2026. november 20., péntek");
    CHECK(text::format_date(friday, Language::German, DateStyle::WithWeekday) ==
          "Freitag, den 20. November 2026");
}

TEST_CASE("a single-digit day has no leading zero in words") {
    CHECK(text::format_date(day("2026-01-06"), Language::Swedish, DateStyle::WithWeekday) ==
          "tisdagen den 6 januari 2026");
    CHECK(text::format_date(day("2024-03-29"), Language::Hungarian, DateStyle::WithWeekday) ==
          "2024. március 29., péntek");
    CHECK(text::format_date(day("2028-03-04"), Language::German, DateStyle::WithWeekday) ==
          "Samstag, den 4. März 2028");
    CHECK(text::format_date(day("2026-05-31"), Language::Danish, DateStyle::WithWeekday) ==
          "søndag den 31. maj 2026");
}

TEST_CASE("every day of a leap year is read back from every style of every language") {
    for (Language language : languages)
        for (DateStyle style : {DateStyle::Numeric, DateStyle::Long, DateStyle::WithWeekday})
            for (domain::Date date = day("2028-01-01"); date.year() == 2028;
                 date = *domain::day_after(date, 1)) {
                const std::string written = text::format_date(date, language, style);
                INFO(written);
                REQUIRE(reading(written, language) == date.iso());
            }
}

TEST_CASE("the year first is read the same in every language") {
    for (Language language : languages) {
        CHECK(reading("2026-11-21", language) == "2026-11-21");
        CHECK(reading("20261121", language) == "2026-11-21");
        CHECK(reading("2026/4/3", language) == "2026-04-03");
        CHECK(reading("2026. 4. 3.", language) == "2026-04-03");
        CHECK(reading("  2026-11-21\n", language) == "2026-11-21");
    }
}

TEST_CASE("the day comes before the month where the year is last") {
    for (Language language : {Language::English, Language::Swedish, Language::Danish, Language::German}) {
        CHECK(reading("3/4/2026", language) == "2026-04-03");
        CHECK(reading("03.04.2026", language) == "2026-04-03");
        CHECK(reading("3/4-2026", language) == "2026-04-03");
        CHECK(reading("3/4 2026", language) == "2026-04-03");
        CHECK(reading("21-11-2026", language) == "2026-11-21");
    }
}

TEST_CASE("an American order is refused and not turned round") {
    CHECK(reading("11/21/2026", Language::English) == "no such day");
    CHECK(reading("November 21, 2026", Language::English) == "2026-11-21");
}

TEST_CASE("a foreign order in a Hungarian text is two readings unless one is impossible") {
    CHECK(reading("03.04.2026", Language::Hungarian) == "two readings");
    CHECK(reading("21.11.2026", Language::Hungarian) == "2026-11-21");
    CHECK(reading("11/21/2026", Language::Hungarian) == "2026-11-21");
    CHECK(reading("05.05.2026", Language::Hungarian) == "2026-05-05");
    CHECK(reading("31.02.2026", Language::Hungarian) == "no such day");
}

TEST_CASE("months are known by name and by abbreviation") {
    CHECK(reading("21 november 2026") == "2026-11-21");
    CHECK(reading("21 nov 2026") == "2026-11-21");
    CHECK(reading("21 nov. 2026") == "2026-11-21");
    CHECK(reading("den 21 NOVEMBER 2026") == "2026-11-21");
    CHECK(reading("1st of March 2026", Language::English) == "2026-03-01");
    CHECK(reading("4. Maerz 2026", Language::German) == "2026-03-04");
    CHECK(reading("2026. szept. 5.", Language::Hungarian) == "2026-09-05");
    CHECK(reading("2026. november 21-én", Language::Hungarian) == "2026-11-21");
}

TEST_CASE("a month of another language is understood") {
    CHECK(reading("3 oktober 2026", Language::English) == "2026-10-03");
    CHECK(reading("3 October 2026", Language::Hungarian) == "2026-10-03");
    CHECK(reading("3. december 2026", Language::German) == "2026-12-03");
}

TEST_CASE("a two-digit year is two readings") {
    for (const char* typed : {"21/11/26", "26-11-21", "21.11.26", "261121", "21 nov 26"})
        CHECK(reading(typed) == "two readings");
}

TEST_CASE("a weekday that contradicts the date is two readings") {
    CHECK(reading("fredagen den 20 november 2026") == "2026-11-20");
    CHECK(reading("fredagen den 21 november 2026") == "two readings");
    CHECK(reading("Sat 21 November 2026", Language::English) == "2026-11-21");
}

TEST_CASE("a day that does not exist is said so") {
    for (const char* typed : {"2026-02-29", "2026-02-30", "31/4/2026", "31 februari 2026", "2026-13-01",
                              "20261301", "2026-00-10", "0/0/2026", "0026-11-21", "9999-12-31"})
        CHECK(reading(typed) == "no such day");
    CHECK(reading("29 februari 2028") == "2028-02-29");
}

TEST_CASE("nothing typed is empty and not wrong") {
    for (const char* typed : {"", "   ", "\t\n", "\u00A0\u00A0"}) CHECK(reading(typed) == "empty");
}

TEST_CASE("what is not a date is refused") {
    for (const char* typed : {"igår",
                              "21",
                              "2026",
                              "november",
                              "nov 2026",
                              "21 november",
                              "2026-11",
                              "21/11",
                              "2026-11-21-5",
                              "2026-11-21T10:00",
                              "12 345,50",
                              "-5/3/2026",
                              "12345",
                              "1/2/3/4",
                              "21 novvember 2026",
                              "21 no 2026",
                              "maj juni 2026",
                              "123456789",
                              "2026-111-21",
                              "99999/1/1",
                              "{{date}}",
                              "<b>21</b>",
                              "日曜日",
                              "٢٠٢٦-١١-٢١",
                              "2026–11–21 or so"})
        CHECK(reading(typed) == "not a date");
}

TEST_CASE("hostile bytes and endless text are not a date") {
    CHECK(reading("2026-11-21\xC0\x80") == "not a date");
    CHECK(reading("\xFF\xFE") == "not a date");
    CHECK(reading(std::string(1'000'000, '1')) == "not a date");
    CHECK(reading(std::string("2026-11-21\0", 11)) == "not a date");
    CHECK(reading("99999999999999999999999999") == "not a date");
}

TEST_CASE("printed spaces and dashes are read like typed ones") {
    CHECK(reading("21\u00A0november\u00A02026") == "2026-11-21");
    CHECK(reading("2026\u201311\u201321") == "2026-11-21");
    CHECK(reading("2026.\u202F11.\u202F21.", Language::Hungarian) == "2026-11-21");
}
