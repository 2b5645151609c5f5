// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs_for_tests.h"
#include "rule_pack.h"
#include "support/catch_compat.h"

#include <algorithm>
#include <array>

using namespace redress;
using namespace redress::law;

namespace {

const Calendar& days_of(const char* code) {
    return *shipped_packs().at(code).main_calendar();
}

std::string kind_on(const char* code, const char* iso, std::string_view state = {}) {
    return std::string(domain::choice_name(days_of(code).on(day_of(iso), state).kind));
}

/// The days of a year on which the holiday with the key falls.
std::string days_named(const char* code, const std::string& key, int year, std::string_view state = {}) {
    std::string days;
    for (const Calendar::ClosedDay& day : days_of(code).listed_days(year, state))
        if (day.status.holiday && day.status.holiday->key == key)
            days += (days.empty() ? "" : " ") + day.date.iso().substr(5);
    return days;
}

struct MovableDay {
    const char* code;
    const char* key;
    std::array<const char*, 5> from_2024;
    const char* state = "";
};

// Worked out when the packs were written, and compared with another program.
const std::vector<MovableDay> movable_days = {
    {"DK", "maundy_thursday", {"03-28", "04-17", "04-02", "03-25", "04-13"}},
    {"SE", "good_friday", {"03-29", "04-18", "04-03", "03-26", "04-14"}},
    {"EW", "good_friday", {"03-29", "04-18", "04-03", "03-26", "04-14"}},
    {"HU", "easter_day", {"03-31", "04-20", "04-05", "03-28", "04-16"}},
    {"DE", "easter_monday", {"04-01", "04-21", "04-06", "03-29", "04-17"}},
    {"SE", "ascension", {"05-09", "05-29", "05-14", "05-06", "05-25"}},
    {"DK", "whit_sunday", {"05-19", "06-08", "05-24", "05-16", "06-04"}},
    {"HU", "whit_monday", {"05-20", "06-09", "05-25", "05-17", "06-05"}},
    {"DE", "corpus_christi", {"05-30", "06-19", "06-04", "05-27", "06-15"}, "NW"},
    {"SE", "midsummer_eve", {"06-21", "06-20", "06-19", "06-25", "06-23"}},
    {"SE", "midsummer_day", {"06-22", "06-21", "06-20", "06-26", "06-24"}},
    {"SE", "all_saints", {"11-02", "11-01", "10-31", "11-06", "11-04"}},
    {"EW", "early_may", {"05-06", "05-05", "05-04", "05-03", "05-01"}},
    {"EW", "spring", {"05-27", "05-26", "05-25", "05-31", "05-29"}},
    {"EW", "summer", {"08-26", "08-25", "08-31", "08-30", "08-28"}},
    {"DE", "repentance_day", {"11-20", "11-19", "11-18", "11-17", "11-22"}, "SN"},
};

} // namespace

TEST_CASE("the movable days of 2024 to 2028 fall where another program has them") {
    for (const MovableDay& day : movable_days)
        for (std::size_t i = 0; i < day.from_2024.size(); ++i) {
            INFO(day.code << " " << day.key << " " << 2024 + i);
            CHECK(days_named(day.code, day.key, static_cast<int>(2024 + i), day.state) == day.from_2024[i]);
        }
}

TEST_CASE("Easter Day is that of the tables") {
    CHECK(easter_day(1954) == day_of("1954-04-18"));
    CHECK(easter_day(1981) == day_of("1981-04-19"));
    CHECK(easter_day(2000) == day_of("2000-04-23"));
    CHECK(easter_day(2008) == day_of("2008-03-23"));
    CHECK(easter_day(2038) == day_of("2038-04-25"));
    CHECK(easter_day(2049) == day_of("2049-04-18"));
}

TEST_CASE("an English holiday on a weekend has the next free weekday as well") {
    CHECK(days_named("EW", "christmas_day", 2027) == "12-25 12-27");
    CHECK(days_named("EW", "boxing_day", 2027) == "12-26 12-28");
    CHECK(days_named("EW", "christmas_day", 2022) == "12-25 12-27");
    CHECK(days_named("EW", "boxing_day", 2022) == "12-26");
    CHECK(days_named("EW", "boxing_day", 2026) == "12-26 12-28");
    CHECK(days_named("EW", "new_year", 2028) == "01-01 01-03");
    CHECK(days_named("EW", "new_year", 2026) == "01-01");
}

TEST_CASE("English holidays that were moved or added stand on their own days") {
    CHECK(days_named("EW", "early_may", 2020).empty());
    CHECK(kind_on("EW", "2020-05-08") == "public_holiday");
    CHECK(kind_on("EW", "2020-05-04") == "open");
    CHECK(kind_on("EW", "2022-06-02") == "public_holiday");
    CHECK(kind_on("EW", "2022-06-03") == "public_holiday");
    CHECK(kind_on("EW", "2022-05-30") == "open");
    CHECK(kind_on("EW", "2022-09-19") == "public_holiday");
    CHECK(kind_on("EW", "2023-05-08") == "public_holiday");
    CHECK(kind_on("EW", "2026-06-15") == "open"); // Scotland only
}

TEST_CASE("Great Prayer Day ended in Denmark with 2023") {
    CHECK(kind_on("DK", "2023-05-05") == "public_holiday");
    CHECK(kind_on("DK", "2024-04-26") == "open");
}

TEST_CASE("days that only the law of periods closes are told from public holidays") {
    CHECK(kind_on("SE", "2026-06-19") == "closed_day");
    CHECK(kind_on("SE", "2026-12-24") == "closed_day");
    CHECK(kind_on("SE", "2026-12-31") == "closed_day");
    CHECK(kind_on("DK", "2026-06-05") == "closed_day");
    CHECK(kind_on("DK", "2026-05-01") == "open");
    CHECK(kind_on("HU", "2027-12-24") == "open"); // no statutory holiday, and its decree is not known
}

TEST_CASE("Sweden gave up Whit Monday for 6 June in 2005") {
    CHECK(kind_on("SE", "2004-05-31") == "public_holiday");
    CHECK(kind_on("SE", "2005-05-16") == "open");
    CHECK(kind_on("SE", "2003-06-06") == "open");
    CHECK(kind_on("SE", "2005-06-06") == "public_holiday");
}

TEST_CASE("Hungarian Saturdays are worked for the days that were moved") {
    CHECK(kind_on("HU", "2026-08-21") == "moved_rest_day");
    CHECK(kind_on("HU", "2026-08-08") == "moved_working_day");
    CHECK(kind_on("HU", "2026-08-15") == "weekend");
    CHECK(days_of("HU").knows(2026));
    CHECK_FALSE(days_of("HU").knows(2027));
    CHECK(days_of("HU").knows(2023)); // a year without any is known as well
}

TEST_CASE("a German holiday is closed in its Länder only") {
    CHECK(kind_on("DE", "2027-11-01", "NW") == "public_holiday");
    CHECK(kind_on("DE", "2027-11-01", "HH") == "open");
    CHECK(kind_on("DE", "2018-03-08", "BE") == "open");
    CHECK(kind_on("DE", "2019-03-08", "BE") == "public_holiday");
    CHECK(kind_on("DE", "2017-10-31", "BY") == "public_holiday");
    CHECK(kind_on("DE", "2018-10-31", "NI") == "public_holiday");
    CHECK(kind_on("DE", "2016-10-31", "NI") == "open");
    CHECK(kind_on("DE", "2028-06-17", "BE") == "public_holiday");
}

TEST_CASE("without a Land a day says that the Länder differ") {
    CHECK(days_of("DE").on(day_of("2027-11-01")).only_in_some_states);
    CHECK_FALSE(days_of("DE").on(day_of("2027-11-02")).only_in_some_states);
    CHECK_FALSE(days_of("DE").on(day_of("2027-11-01"), "HH").only_in_some_states);
}

TEST_CASE("a calendar answers for every day of the range") {
    for (const char* iso : {"1900-01-01", "1900-12-31", "2199-01-01", "2199-12-31"}) {
        CHECK(kind_on("SE", iso) != "");
        CHECK_FALSE(days_of("SE").knows(day_of(iso).year()));
    }
    CHECK(days_of("EW").listed_days(1899).empty());
}

TEST_CASE("a copy of a calendar keeps its own holidays") {
    std::optional<Calendar> copy;
    {
        const Calendar first = days_of("SE");
        copy = first;
    }
    CHECK(copy->on(day_of("2026-06-19")).holiday->key == "midsummer_eve");
}
