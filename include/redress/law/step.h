// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/happening.h>
#include <redress/law/period.h>

#include <string>

namespace redress::law {

/// One thing the engine did, in the order in which it did it. What the other fields of a Step mean is said
/// here.
enum class StepKind {
    Trigger,          ///< date: the event's day
    EventDayOut,      ///< date: the first day counted
    EventDayIn,       ///< date: the first day counted, the event's own
    YearEndStart,     ///< date: the last day of the event's year, from whose end is counted
    Counted,          ///< period from `from` to date
    CountedBack,      ///< period from `from` back to date
    ClearDays,        ///< date: one day earlier, because neither end is counted
    DayMissing,       ///< the month has no day `number`; date: what the convention gives instead
    NotCounted,       ///< date: a closed day left out of the count; key: the day's
    Restarted,        ///< event on `from`: the whole period begins anew and ends on date
    Paused,           ///< event from `from` to `to`, `number` days; date: the end, later by as many
    StillPaused,      ///< event from `from`, without an end: the date does not count on it
    PauseTail,        ///< date: `period` after the pause, later than the end so far
    Extended,         ///< event on `from`: longer by period; date: the new end
    NotBefore,        ///< event on `from`: not before date, which is period later
    NotBeforeMet,     ///< the same, but the end was later already
    CameTooLate,      ///< event on `from`, after the end on date: it changes nothing
    Capped,           ///< date: the absolute limit, counted from the event on `from`, which comes first
    Computed,         ///< date: the computed day
    PassedOver,       ///< date: a closed day passed over; key: the day's
    Rolled,           ///< date: the open day moved to
    NotRolled,        ///< date: a closed day on which the period ends all the same; key: the day's
    LeastDays,        ///< the period must hold `number` working days; date: the day on which it does
    Safe,             ///< date: the last open day before
    PostBy,           ///< date: `number` open days before the safe date
    ExtensionGranted, ///< date: the new day; key: who; from: when
    Agreed,           ///< the same
    CourtOrdered,     ///< the same
    Corrected         ///< the same, by the user's own hand
};

struct Step {
    StepKind kind = StepKind::Computed;
    domain::Date date;
    std::optional<domain::Date> from = {};
    std::optional<domain::Date> to = {};
    Period period = {};
    int number = 0;
    std::optional<EventKind> event = {};
    std::string key =
        {}; ///< a holiday's key in the calendar, `weekend`, `moved_rest_day`, or a person's name
    bool operator==(const Step&) const = default;
};

enum class WarningKind {
    HolidayYearUnknown,  ///< number: the year the calendar does not know
    NationalDaysUnknown, ///< the rule uses the days of the case's own country, and none was given
    StateNeeded,         ///< date: closed in some states only, and no state was given
    LocalHoliday,        ///< date: a holiday in some places of the state
    LowConfidence,       ///< nobody has confirmed the rule
    RollUncertain,       ///< whether the rule rolls at all is known less surely than the rule
    RuleNotInForce,      ///< date: the day that decides, outside the rule's days
    Superseded,          ///< date: from when a later version holds
    ContractDateNeeded,  ///< the newest version was taken
    PriceNeeded,         ///< the rule holds for some prices only
    StillPaused,         ///< event: without an end, so the date is the earliest possible
    LetterDoesNotInterrupt,
    LimitOver,     ///< date: the absolute limit, which was over before the trigger
    OutsideWindow, ///< date: the end of the window in which it had to happen
    BeforeContract ///< date: the contract, which is later than what follows from it
};

struct Warning {
    WarningKind kind = WarningKind::LowConfidence;
    std::optional<domain::Date> date = {};
    int number = 0;
    std::optional<EventKind> event = {};
    bool operator==(const Warning&) const = default;
};

} // namespace redress::law

namespace redress::domain {
template <>
inline constexpr ChoiceNames<law::StepKind> choice_names<law::StepKind>{
    "trigger",    "event_day_out",     "event_day_in", "year_end_start", "counted",       "counted_back",
    "clear_days", "day_missing",       "not_counted",  "restarted",      "paused",        "still_paused",
    "pause_tail", "extended",          "not_before",   "not_before_met", "came_too_late", "capped",
    "computed",   "passed_over",       "rolled",       "not_rolled",     "least_days",    "safe",
    "post_by",    "extension_granted", "agreed",       "court_ordered",  "corrected"};
template <>
inline constexpr ChoiceNames<law::WarningKind> choice_names<law::WarningKind>{
    "holiday_year_unknown", "national_days_unknown", "state_needed",      "local_holiday",
    "low_confidence",       "roll_uncertain",        "rule_not_in_force", "superseded",
    "contract_date_needed", "price_needed",          "still_paused",      "letter_does_not_interrupt",
    "limit_over",           "outside_window",        "before_contract"};
} // namespace redress::domain
