// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/domain/time_of_day.h>

using redress::domain::TimeOfDay;

TEST_CASE("a time of day is read and written with two digits each") {
    const auto time = TimeOfDay::from_text("09:05");
    REQUIRE(time);
    CHECK(time->hour() == 9);
    CHECK(time->minute() == 5);
    CHECK(time->minutes() == 545);
    CHECK(time->text() == "09:05");
    CHECK(TimeOfDay::from_minutes(1439)->text() == "23:59");
    CHECK(TimeOfDay::from_minutes(0)->text() == "00:00");
}

TEST_CASE("what no clock shows is no time of day") {
    for (const char* text :
         {"", "9:05", "24:00", "23:60", "09.05", "09:5a", "09:05 ", " 9:05", "-1:00", "0905"})
        CHECK_FALSE(TimeOfDay::from_text(text));
    CHECK_FALSE(TimeOfDay::from_minutes(-1));
    CHECK_FALSE(TimeOfDay::from_minutes(1440));
}

TEST_CASE("earlier times are less than later ones") {
    CHECK(*TimeOfDay::from_text("09:59") < *TimeOfDay::from_text("10:00"));
}
