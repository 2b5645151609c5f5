// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <locale>

using namespace redress::domain;
using redress::test::day;

TEST_CASE("29 February exists in leap years only") {
    CHECK(Date::from_ymd(2024, 2, 29));
    CHECK(Date::from_ymd(2000, 2, 29));
    CHECK_FALSE(Date::from_ymd(2023, 2, 29));
    CHECK_FALSE(Date::from_ymd(2100, 2, 29)); // divisible by 100 but not by 400
    CHECK_FALSE(Date::from_ymd(1900, 2, 29));
}

TEST_CASE("days that do not exist are refused") {
    for (const char* text :
         {"2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "2026-02-30"})
        CHECK_FALSE(Date::from_iso(text));
    CHECK_FALSE(Date::from_ymd(2026, -1, 1));
    CHECK_FALSE(Date::from_ymd(2026, 70000, 1));
    CHECK_FALSE(Date::from_ymd(2026, 1, 65537)); // 1 when cut to 16 bits
}

TEST_CASE("only the exact ISO form is read") {
    for (const char* text : {"", "2026-1-01", "2026-01-1", "26-01-01", "2026/01/01", "2026-01-01 ",
                             " 2026-01-01", "20260101", "+026-01-01", "2026-01-0x", "2026-01--1", "２026-01"})
        CHECK_FALSE(Date::from_iso(text));
    CHECK(day("2026-01-01").iso() == "2026-01-01");
}

TEST_CASE("dates reach from 1900 to 2199") {
    CHECK(Date::from_iso("1900-01-01"));
    CHECK(Date::from_iso("2199-12-31"));
    CHECK_FALSE(Date::from_iso("1899-12-31"));
    CHECK_FALSE(Date::from_iso("2200-01-01"));
    CHECK_FALSE(Date::from_iso("0000-01-01"));
}

// Weekdays and day numbers from GNU date.
TEST_CASE("weekdays and day numbers agree with the calendar") {
    struct Known {
        const char* text;
        Weekday weekday;
        int number;
    };
    const Known known[] = {{"1900-01-01", Weekday::Monday, -25567},  {"1970-01-01", Weekday::Thursday, 0},
                           {"2000-02-29", Weekday::Tuesday, 11016},  {"2016-10-20", Weekday::Thursday, 17094},
                           {"2026-06-06", Weekday::Saturday, 20610}, {"2100-03-01", Weekday::Monday, 47541},
                           {"2199-12-31", Weekday::Tuesday, 84005}};
    for (const Known& each : known) {
        CHECK(day(each.text).weekday() == each.weekday);
        CHECK(day(each.text).day_number() == each.number);
        CHECK(Date::from_day_number(each.number) == day(each.text));
    }
}

TEST_CASE("a day number outside the range is no date") {
    CHECK_FALSE(Date::from_day_number(-25568));
    CHECK_FALSE(Date::from_day_number(84006));
    CHECK_FALSE(Date::from_day_number(std::numeric_limits<std::int64_t>::max()));
    CHECK_FALSE(Date::from_day_number(std::numeric_limits<std::int64_t>::min()));
}

TEST_CASE("every day of four centuries reads back as itself") {
    for (std::int64_t number = -25567; number <= 84005; number += 13) {
        const auto date = Date::from_day_number(number);
        REQUIRE(date);
        REQUIRE(Date::from_iso(date->iso()) == date);
        REQUIRE(Date::from_ymd(date->year(), date->month(), date->day()) == date);
    }
}

TEST_CASE("counting days crosses months and leap days") {
    CHECK(day_after(day("2024-02-28"), 2) == day("2024-03-01"));
    CHECK(day_after(day("2023-02-28"), 1) == day("2023-03-01"));
    CHECK(day_after(day("2026-01-01"), -1) == day("2025-12-31"));
    CHECK_FALSE(day_after(day("2199-12-31"), 1));
    CHECK_FALSE(day_after(day("2199-12-31"), std::numeric_limits<int>::max()));
}

TEST_CASE("days between two dates count with their sign") {
    CHECK(days_between(day("2024-01-01"), day("2025-01-01")) == 366);
    CHECK(days_between(day("2026-03-01"), day("2026-02-28")) == -1);
    CHECK(days_between(day("2026-03-01"), day("2026-03-01")) == 0);
}

namespace {

struct Grouping : std::numpunct<char> {
    char do_thousands_sep() const override { return ' '; }
    std::string do_grouping() const override { return "\3"; }
};

} // namespace

TEST_CASE("a grouping locale does not reach into the ISO form") {
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Grouping));
    const std::string text = day("2026-03-01").iso();
    std::locale::global(before);
    CHECK(text == "2026-03-01");
}
