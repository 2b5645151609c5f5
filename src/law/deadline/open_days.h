// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/deadline.h>

namespace redress::law {

/// Thrown inside the engine when a date leaves the range of Date; deadline_for turns it into a value.
struct BeyondCalendar {};

/// The day `count` days later; throws BeyondCalendar.
domain::Date shifted(domain::Date start, int count);
/// The day a period after another, counted as most laws do; throws BeyondCalendar. Working days are not
/// taken.
domain::Date period_after(domain::Date start, Period period, MonthEnd convention);

/// A calendar as one case asks it. Whatever is uncertain about an answer becomes a warning.
class OpenDays {
public:
    OpenDays(const Calendar& calendar, std::string_view state, std::vector<Warning>& warnings)
        : calendar_(&calendar), state_(state), warnings_(&warnings) {}

    DayStatus on(domain::Date day);
    bool is_open(domain::Date day) { return on(day).is_open(); }
    /// The `count`th open day after the day, or before it when negative.
    domain::Date open_day_after(domain::Date day, int count);

private:
    const Calendar* calendar_;
    std::string_view state_;
    std::vector<Warning>* warnings_;
};

void warn(std::vector<Warning>& warnings, const Warning& warning);
/// The name by which a step mentions a closed day.
std::string name_of(const DayStatus& status);

} // namespace redress::law
