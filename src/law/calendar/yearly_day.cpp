// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/law/calendar.h>

namespace redress::law {

namespace {

using domain::Date;

int days_from(domain::Weekday first, domain::Weekday second) {
    return (static_cast<int>(second) - static_cast<int>(first) + 7) % 7;
}

struct DayOfYear {
    int year;

    std::optional<Date> operator()(const FixedDay& rule) const {
        return Date::from_ymd(year, rule.month, rule.day);
    }
    std::optional<Date> operator()(const FromEaster& rule) const {
        return day_after(easter_day(year), rule.days);
    }
    std::optional<Date> operator()(const WeekdayFrom& rule) const {
        const auto start = (*this)(rule.day);
        return start ? day_after(*start, days_from(start->weekday(), rule.weekday)) : std::nullopt;
    }
    std::optional<Date> operator()(const WeekdayUntil& rule) const {
        const auto end = (*this)(rule.day);
        return end ? day_after(*end, -days_from(rule.weekday, end->weekday())) : std::nullopt;
    }
    std::optional<Date> operator()(const Date& once) const {
        return once.year() == year ? std::optional(once) : std::nullopt;
    }
};

} // namespace

std::optional<domain::Date> day_in(const YearlyDay& rule, int year) {
    return std::visit(DayOfYear{year}, rule);
}

/// The algorithm printed by Meeus (Astronomical Algorithms, chapter 8), after an anonymous letter to Nature,
/// 1876.
domain::Date easter_day(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int in_century = year % 100;
    const int shift = (century - (century + 8) / 25 + 1) / 3;
    const int moon = (19 * golden + century - century / 4 - shift + 15) % 30;
    const int week = (32 + 2 * (century % 4) + 2 * (in_century / 4) - moon - in_century % 4) % 7;
    const int correction = (golden + 11 * moon + 22 * week) / 451;
    const int count = moon + week - 7 * correction + 114;
    return *Date::from_ymd(year, count / 31, count % 31 + 1);
}

} // namespace redress::law
