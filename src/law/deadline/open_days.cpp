// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline/open_days.h"

#include <algorithm>

namespace redress::law {

using domain::Date;

Date shifted(Date start, int count) {
    const auto day = day_after(start, count);
    if (!day) throw BeyondCalendar{};
    return *day;
}

Date period_after(Date start, Period period, MonthEnd convention) {
    switch (period.unit) {
    case PeriodUnit::Days:
    case PeriodUnit::WorkingDays:
        return shifted(start, period.count);
    case PeriodUnit::Weeks:
        return shifted(start, 7 * period.count);
    case PeriodUnit::Months:
    case PeriodUnit::Years:
        break;
    }
    const int months = period.unit == PeriodUnit::Years ? 12 * period.count : period.count;
    const auto sum = months_after(start, months, convention);
    if (!sum) throw BeyondCalendar{};
    return sum->date;
}

DayStatus OpenDays::on(Date day) {
    const DayStatus status = calendar_->on(day, state_);
    const int year = day.year();
    if (!calendar_->knows(year) && !calendar_->source().of_the_case)
        warn(*warnings_, {.kind = WarningKind::HolidayYearUnknown, .number = year});
    if (status.is_open() && status.only_in_some_states)
        warn(*warnings_, {.kind = WarningKind::StateNeeded, .date = day});
    if (status.is_open() && status.only_in_some_places)
        warn(*warnings_, {.kind = WarningKind::LocalHoliday, .date = day});
    return status;
}

Date OpenDays::open_day_after(Date day, int count) {
    const int step = count < 0 ? -1 : 1;
    for (int left = count; left != 0;) {
        day = shifted(day, step);
        if (is_open(day)) left -= step;
    }
    return day;
}

void warn(std::vector<Warning>& warnings, const Warning& warning) {
    if (std::ranges::find(warnings, warning) == warnings.end()) warnings.push_back(warning);
}

std::string name_of(const DayStatus& status) {
    return status.holiday ? status.holiday->key : std::string(domain::choice_name(status.kind));
}

} // namespace redress::law
