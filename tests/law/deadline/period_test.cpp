// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/law/period.h>

using namespace redress;
using namespace redress::law;

namespace {

domain::Date day(const char* iso) {
    return domain::Date::from_iso(iso).value();
}

std::string later(const char* start, int months, MonthEnd convention = MonthEnd::LastOfMonth) {
    return months_after(day(start), months, convention).value().date.iso();
}

} // namespace

TEST_CASE("periods are read as people write them") {
    CHECK(period_from("14 days") == Period{14, PeriodUnit::Days});
    CHECK(period_from("1 month") == Period{1, PeriodUnit::Months});
    CHECK(period_from("3 working days") == Period{3, PeriodUnit::WorkingDays});
    CHECK(period_from("1 working day") == Period{1, PeriodUnit::WorkingDays});
    CHECK(period_from("10 years") == Period{10, PeriodUnit::Years});
    CHECK(period_from("0 days") == Period{0, PeriodUnit::Days});
}

TEST_CASE("what is no period is refused") {
    for (const char* text :
         {"", "14", "days", "14days", "-1 days", "+1 days", "1000 days", "two days", "1  day", "1.5 days",
          "14 days ", "3 working_days", "99999999999999999999 days", "1 dayss"})
        CHECK_FALSE(period_from(text));
}

TEST_CASE("a period is written as it is read") {
    for (const char* text : {"14 days", "1 month", "3 working days", "1 working day", "2 weeks", "1 year"})
        CHECK(period_text(period_from(text).value()) == text);
}

TEST_CASE("months keep the number of the day while the month has it") {
    CHECK(later("2026-01-15", 1) == "2026-02-15");
    CHECK(later("2026-11-30", 3) == "2027-02-28");
    CHECK(later("2027-11-30", 3) == "2028-02-29");
    CHECK(later("2026-12-31", 12) == "2027-12-31");
    CHECK(later("2024-02-29", 48) == "2028-02-29");
    CHECK(later("2024-02-29", 12) == "2025-02-28");
}

TEST_CASE("months are counted back over the turn of the year") {
    CHECK(later("2026-01-15", -1) == "2025-12-15");
    CHECK(later("2026-03-31", -1) == "2026-02-28");
    CHECK(later("2026-03-31", -15) == "2024-12-31");
    CHECK(later("2026-03-31", -1, MonthEnd::FirstOfNext) == "2026-03-01");
}

TEST_CASE("a month beyond the range of days is nothing") {
    CHECK_FALSE(months_after(day("2199-12-31"), 1, MonthEnd::LastOfMonth));
    CHECK_FALSE(months_after(day("1900-01-31"), -1, MonthEnd::LastOfMonth));
    CHECK_FALSE(months_beginning_with(day("2199-12-31"), 12));
}
