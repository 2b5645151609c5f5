// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/provenance.h>

#include <array>
#include <variant>
#include <vector>

namespace redress::law {

/// The same day each year.
struct FixedDay {
    int month = 1;
    int day = 1;
};
/// Days from Easter Day (Gregorian).
struct FromEaster {
    int days = 0;
};
/// The first such weekday on or after a day of the year.
struct WeekdayFrom {
    domain::Weekday weekday = domain::Weekday::Monday;
    FixedDay day;
};
/// The last such weekday on or before a day of the year.
struct WeekdayUntil {
    domain::Weekday weekday = domain::Weekday::Monday;
    FixedDay day;
};
using YearlyDay = std::variant<FixedDay, FromEaster, WeekdayFrom, WeekdayUntil, domain::Date>;

/// The day in that year; nothing for one-off days of other years and for days that the year lacks.
std::optional<domain::Date> day_in(const YearlyDay& rule, int year);
/// Easter Day of the Gregorian calendar.
domain::Date easter_day(int year);

/// Closed: closed for acts though not a public holiday (Swedish Midsummer Eve, Danish Constitution Day).
enum class HolidayKind { Public, Closed };

/// A day of closed doors that a law names.
struct Holiday {
    std::string key = {};
    Words names = {};
    HolidayKind kind = HolidayKind::Public;
    YearlyDay when = {};
    std::vector<int> except = {};         ///< years in which it fell on another day or was left out
    std::vector<std::string> states = {}; ///< none: the whole country
    std::vector<std::string> local_in =
        {};                   ///< states of which only some places have it; not counted as closed
    bool substitutes = false; ///< on a weekend, the next free weekday is closed as well
    Provenance origin = {};   ///< valid_from and valid_to are compared with the day itself
};

/// Days that a government exchanged in one year (Hungary).
struct MovedDays {
    int year = 0;
    std::vector<domain::Date> rest = {};
    std::vector<domain::Date> work = {};
    Provenance origin = {};
};

enum class DayKind { Open, Weekend, PublicHoliday, ClosedDay, MovedRestDay, MovedWorkingDay };

/// What a day is. `holiday` lives as long as the calendar.
struct DayStatus {
    DayKind kind = DayKind::Open;
    const Holiday* holiday = nullptr;
    bool only_in_some_states = false; ///< closed somewhere, and no state was named
    bool only_in_some_places = false; ///< closed in some places of the state
    bool is_open() const { return kind == DayKind::Open || kind == DayKind::MovedWorkingDay; }
};

/// What a calendar is made of, as a pack states it.
struct CalendarSource {
    std::string key = {};
    Words names = {};
    std::vector<domain::Weekday> weekend = {};
    int known_from = 0; ///< first and last year for which the list is complete
    int known_to = 0;
    bool of_the_case = false; ///< the days of the case's own country are used; there are none here
    std::vector<std::string> states = {};
    std::vector<Holiday> holidays = {};
    std::vector<MovedDays> moved = {}; ///< none: the country moves no days
};

/// The open and closed days of a country, answered for 1900 to 2199. Only in the years it knows the answer is
/// certain: outside them rules of law are continued and what is decreed year by year is missing, so whoever
/// uses it must say so.
class Calendar {
public:
    explicit Calendar(CalendarSource source);

    const std::string& key() const { return source_.key; }
    const CalendarSource& source() const { return source_; }
    bool knows(int year) const;
    bool has_state(std::string_view state) const;
    /// `state` is empty or one of source().states.
    DayStatus on(domain::Date day, std::string_view state = {}) const;

    struct ClosedDay {
        domain::Date date;
        DayStatus status;
    };
    /// The days of a year that are listed: holidays, closed days and moved days; weekends are not.
    std::vector<ClosedDay> listed_days(int year, std::string_view state = {}) const;

private:
    struct Entry {
        std::int32_t day;
        std::uint16_t holiday; ///< index into source().holidays, or no_holiday
        DayKind kind;
        std::uint32_t states; ///< one bit each; every bit for the whole country
        std::uint32_t local;
    };
    static constexpr std::uint16_t no_holiday = 0xFFFF;
    void add_year(int year);
    void add_substitutes(int year, std::vector<domain::Date>& closed);
    void add_holiday(std::uint16_t index, domain::Date day);
    void add_moved(const MovedDays& year);
    void index_entries();
    std::uint32_t mask_of(const std::vector<std::string>& states) const;
    std::uint32_t bit_of(std::string_view state) const;
    void add_to(DayStatus& status, const Entry& entry, std::uint32_t wanted) const;

    CalendarSource source_;
    std::array<bool, 7> is_weekend_{};
    std::vector<Entry> entries_ = {}; ///< by day
    std::vector<std::uint16_t> first_of_ =
        {}; ///< per day since 1900-01-01: place of its first entry + 1, or 0
};

} // namespace redress::law

namespace redress::domain {
template <>
inline constexpr ChoiceNames<law::HolidayKind> choice_names<law::HolidayKind>{"public", "closed"};
template <>
inline constexpr ChoiceNames<law::DayKind> choice_names<law::DayKind>{
    "open", "weekend", "public_holiday", "closed_day", "moved_rest_day", "moved_working_day"};
template <>
inline constexpr ChoiceNames<Weekday> choice_names<Weekday>{"monday", "tuesday",  "wednesday", "thursday",
                                                            "friday", "saturday", "sunday"};
} // namespace redress::domain
