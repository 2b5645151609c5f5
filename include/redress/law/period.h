// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/choice.h>
#include <redress/domain/date.h>

#include <optional>
#include <string>
#include <string_view>

namespace redress::law {

enum class PeriodUnit { Days, WorkingDays, Weeks, Months, Years };

/// A length of time as a law states it.
struct Period {
    int count = 0;
    PeriodUnit unit = PeriodUnit::Days;
    bool operator==(const Period&) const = default;
};

/// Reads `14 days`, `1 month`, `3 working days`: a number from 0 to 999, a blank, a unit in singular or
/// plural.
std::optional<Period> period_from(std::string_view text);
/// What period_from reads, for packs, JSON and the command line.
std::string period_text(Period period);

/// What happens when the month of the result has no day of the wanted number. LastOfMonth: 31 January + 1
/// month is the last of February. FirstOfNext: it is 1 March.
enum class MonthEnd { LastOfMonth, FirstOfNext };

/// Where counting begins. DayAfter: the event's day is not counted ("within two months of"). EventDay: it is
/// the first ("beginning with the day"). YearEnd: with the end of the event's year.
enum class StartsOn { DayAfter, EventDay, YearEnd };

enum class Direction { Forward, Backward };

/// The end of a period, and whether the month lacked the wanted day.
struct MonthSum {
    domain::Date date;
    int wanted_day = 0;
    bool day_missing = false;
};

/// The day with the same number `months` later, or earlier when negative; nothing outside the range of Date.
std::optional<MonthSum> months_after(domain::Date start, int months, MonthEnd convention);
/// The last day of a period of months whose first day is `first`: the day before the same number, or the last
/// of the month where that number is missing. Both conventions agree here.
std::optional<MonthSum> months_beginning_with(domain::Date first, int months);

} // namespace redress::law

namespace redress::domain {
template <>
inline constexpr ChoiceNames<law::PeriodUnit> choice_names<law::PeriodUnit>{"days", "working_days", "weeks",
                                                                            "months", "years"};
template <>
inline constexpr ChoiceNames<law::MonthEnd> choice_names<law::MonthEnd>{"last_of_month", "first_of_next"};
template <>
inline constexpr ChoiceNames<law::StartsOn> choice_names<law::StartsOn>{"day_after", "event_day", "year_end"};
template <>
inline constexpr ChoiceNames<law::Direction> choice_names<law::Direction>{"forward", "backward"};
} // namespace redress::domain
