// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/table_state.h>
#include <redress/text/messages.h>

namespace redress::presentation {

struct MonthDay {
    domain::Date day;
    bool in_month = false; ///< otherwise of the month before or after
    bool is_today = false;
    int dates = 0;           ///< deadlines and hearings that wait on it
    Tone tone = Tone::Plain; ///< of the gravest of them
    std::string spoken;      ///< "Monday 23 November 2026: 2 dates", what a screen reader says
};

/// A month as a calendar shows it: whole weeks from a Monday, six of them, so that it never changes height.
struct MonthSheet {
    std::string title;                 ///< "November 2026"
    std::vector<std::string> weekdays; ///< "Mo", Monday first
    std::vector<MonthDay> days;        ///< 42; fewer at the ends of the calendar
};

/// A day that something waits on.
struct DayMark {
    domain::Date day;
    Tone tone = Tone::Plain;
};
MonthSheet month_sheet(domain::Date any_day, domain::Date today, const std::vector<DayMark>& marks,
                       const text::Messages& messages);

/// "November 2026".
std::string month_title(domain::Date any_day, const text::Messages& messages);

/// The first of the month so many months later; the same month where the calendar ends.
domain::Date month_after(domain::Date any_day, int months);
bool in_same_month(domain::Date a, domain::Date b);
/// From Monday to Sunday.
bool in_same_week(domain::Date a, domain::Date b);
/// By ISO 8601: week 1 has the year's first Thursday.
int week_number(domain::Date any_day);

} // namespace redress::presentation
