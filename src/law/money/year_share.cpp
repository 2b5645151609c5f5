// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/year_share.h"

#include <algorithm>

namespace redress::law {

namespace {

using domain::Date;

constexpr std::int64_t common_year = 365;
constexpr std::int64_t leap_year = 366;

/// A day of a common year is 366 of the 365 × 366 parts of a year, one of a leap year 365 of them.
std::int64_t actual_parts(Date from, Date until) {
    std::int64_t parts = 0;
    for (Date at = from; at < until;) {
        const auto next_year = Date::from_ymd(at.year() + 1, 1, 1);
        const Date end = next_year ? std::min(*next_year, until) : until;
        const bool is_leap = Date::from_ymd(at.year(), 2, 29).has_value();
        parts += days_between(at, end) * (is_leap ? common_year : leap_year);
        at = end;
    }
    return parts;
}

/// The German form: the 31st counts as the 30th.
int days_of_thirty(Date from, Date until) {
    return 360 * (until.year() - from.year()) + 30 * (until.month() - from.month()) +
           std::min(until.day(), 30) - std::min(from.day(), 30);
}

} // namespace

std::int64_t parts_of_year(DayCount convention) {
    switch (convention) {
    case DayCount::Actual365:
        return common_year;
    case DayCount::ActualActual:
        return common_year * leap_year;
    case DayCount::Actual360:
    case DayCount::Thirty360:
        break;
    }
    return 360;
}

YearShare year_share(Date from, Date until, DayCount convention) {
    const int days = days_between(from, until);
    switch (convention) {
    case DayCount::Actual365:
    case DayCount::Actual360:
        break;
    case DayCount::ActualActual:
        return {days, actual_parts(from, until)};
    case DayCount::Thirty360:
        return {days_of_thirty(from, until), days_of_thirty(from, until)};
    }
    return {days, days};
}

} // namespace redress::law
