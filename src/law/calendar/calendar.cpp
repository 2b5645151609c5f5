// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/law/calendar.h>

#include <algorithm>

namespace redress::law {

namespace {

using domain::Date;

constexpr int first_year = 1900;
constexpr int last_year = 2199;
constexpr std::uint32_t whole_country = 0xFFFFFFFF;

const Date first_day = *Date::from_ymd(first_year, 1, 1);
const Date last_day = *Date::from_ymd(last_year, 12, 31);

std::size_t place_of(Date day) {
    return static_cast<std::size_t>(days_between(first_day, day));
}

DayKind kind_of(const Holiday& holiday) {
    return holiday.kind == HolidayKind::Public ? DayKind::PublicHoliday : DayKind::ClosedDay;
}

std::optional<Date> holiday_in(const Holiday& holiday, int year) {
    if (std::ranges::find(holiday.except, year) != holiday.except.end()) return std::nullopt;
    const auto day = day_in(holiday.when, year);
    return day && holds_on(holiday.origin, *day) ? day : std::nullopt;
}

/// The name that a day goes by when several have it.
int weight(DayKind kind) {
    switch (kind) {
    case DayKind::Open:
        return 0;
    case DayKind::Weekend:
        return 1;
    case DayKind::MovedWorkingDay:
        return 2;
    case DayKind::MovedRestDay:
        return 3;
    case DayKind::ClosedDay:
        return 4;
    case DayKind::PublicHoliday:
        return 5;
    }
    return 0;
}

} // namespace

Calendar::Calendar(CalendarSource source) : source_(std::move(source)) {
    for (domain::Weekday day : source_.weekend) is_weekend_[static_cast<std::size_t>(day)] = true;
    for (int year = first_year; year <= last_year; ++year) add_year(year);
    for (const MovedDays& year : source_.moved) add_moved(year);
    index_entries();
}

void Calendar::add_year(int year) {
    std::vector<Date> closed;
    for (std::size_t i = 0; i < source_.holidays.size(); ++i) {
        if (const auto day = holiday_in(source_.holidays[i], year)) {
            add_holiday(static_cast<std::uint16_t>(i), *day);
            closed.push_back(*day);
        }
    }
    add_substitutes(year, closed);
}

/// In the order of the pack, so that Christmas Day takes its substitute before Boxing Day.
void Calendar::add_substitutes(int year, std::vector<Date>& closed) {
    const auto is_taken = [&](Date day) {
        return is_weekend_[static_cast<std::size_t>(day.weekday())] ||
               std::ranges::find(closed, day) != closed.end();
    };
    for (std::size_t i = 0; i < source_.holidays.size(); ++i) {
        const Holiday& holiday = source_.holidays[i];
        const auto day = holiday.substitutes ? holiday_in(holiday, year) : std::nullopt;
        if (!day || !is_weekend_[static_cast<std::size_t>(day->weekday())]) continue;
        auto free = day_after(*day, 1);
        while (free && is_taken(*free)) free = day_after(*free, 1);
        if (!free) continue;
        add_holiday(static_cast<std::uint16_t>(i), *free);
        closed.push_back(*free);
    }
}

void Calendar::add_holiday(std::uint16_t index, Date day) {
    const Holiday& holiday = source_.holidays[index];
    const bool only_local = holiday.states.empty() && !holiday.local_in.empty();
    const std::uint32_t states =
        only_local ? 0 : (holiday.states.empty() ? whole_country : mask_of(holiday.states));
    entries_.push_back({day.day_number(), index, kind_of(holiday), states, mask_of(holiday.local_in)});
}

void Calendar::add_moved(const MovedDays& year) {
    for (Date day : year.rest)
        entries_.push_back({day.day_number(), no_holiday, DayKind::MovedRestDay, whole_country, 0});
    for (Date day : year.work)
        entries_.push_back({day.day_number(), no_holiday, DayKind::MovedWorkingDay, whole_country, 0});
}

void Calendar::index_entries() {
    std::ranges::stable_sort(entries_, {}, &Entry::day);
    first_of_.assign(place_of(last_day) + 1, 0);
    for (std::size_t i = entries_.size(); i-- > 0;)
        first_of_[place_of(*Date::from_day_number(entries_[i].day))] = static_cast<std::uint16_t>(i + 1);
}

std::uint32_t Calendar::mask_of(const std::vector<std::string>& states) const {
    std::uint32_t mask = 0;
    for (const std::string& state : states) mask |= bit_of(state);
    return mask;
}

std::uint32_t Calendar::bit_of(std::string_view state) const {
    const auto found = std::ranges::find(source_.states, state);
    return found == source_.states.end() ? 0 : 1U << (found - source_.states.begin());
}

bool Calendar::knows(int year) const {
    if (year < source_.known_from || year > source_.known_to) return false;
    return source_.moved.empty() ||
           std::ranges::find(source_.moved, year, &MovedDays::year) != source_.moved.end();
}

bool Calendar::has_state(std::string_view state) const {
    return std::ranges::find(source_.states, state) != source_.states.end();
}

void Calendar::add_to(DayStatus& status, const Entry& entry, std::uint32_t wanted) const {
    const bool everywhere = entry.states == whole_country;
    if (!everywhere && (entry.states & wanted) == 0) {
        if (wanted == 0) status.only_in_some_states = true;
        if ((entry.local & wanted) != 0) status.only_in_some_places = true;
        return;
    }
    if (weight(entry.kind) <= weight(status.kind)) return;
    status.kind = entry.kind;
    status.holiday = entry.holiday == no_holiday ? nullptr : &source_.holidays[entry.holiday];
}

DayStatus Calendar::on(Date day, std::string_view state) const {
    DayStatus status;
    if (is_weekend_[static_cast<std::size_t>(day.weekday())]) status.kind = DayKind::Weekend;
    const std::size_t first = first_of_[place_of(day)];
    if (first == 0) return status;
    const std::uint32_t wanted = bit_of(state);
    for (std::size_t i = first - 1; i < entries_.size() && entries_[i].day == day.day_number(); ++i)
        add_to(status, entries_[i], wanted);
    return status;
}

std::vector<Calendar::ClosedDay> Calendar::listed_days(int year, std::string_view state) const {
    std::vector<ClosedDay> days;
    const auto start = Date::from_ymd(year, 1, 1);
    if (!start) return days;
    for (std::optional<Date> day = start; day && day->year() == year; day = day_after(*day, 1)) {
        const DayStatus status = on(*day, state);
        if (status.kind != DayKind::Open && status.kind != DayKind::Weekend) days.push_back({*day, status});
    }
    return days;
}

} // namespace redress::law
