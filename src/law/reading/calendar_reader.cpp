// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/calendar_reader.h"

#include <algorithm>

namespace redress::law {

namespace {

using domain::Date;

constexpr std::size_t most_states = 32; // one bit each in a calendar's entries

/// Reads `06-24`. A leap year is asked, so that 29 February may be named.
FixedDay day_of_year(PackTable& table, const std::string& key) {
    const std::string text = table.text(key);
    const auto day = Date::from_iso("2000-" + text);
    if (!day) table.refuse(key, "must be a month and a day such as \"06-24\"");
    return {day->month(), day->day()};
}

std::optional<YearlyDay> weekday_rule(PackTable& table) {
    if (!table.has("weekday")) return std::nullopt;
    const auto weekday = table.choice<domain::Weekday>("weekday");
    if (table.has("on_or_after")) return WeekdayFrom{weekday, day_of_year(table, "on_or_after")};
    return WeekdayUntil{weekday, day_of_year(table, "on_or_before")};
}

YearlyDay yearly_day(PackTable& table) {
    std::vector<YearlyDay> rules;
    if (table.has("fixed")) rules.emplace_back(day_of_year(table, "fixed"));
    if (table.has("easter")) rules.emplace_back(FromEaster{table.whole_number("easter", -60, 70)});
    if (table.has("once")) rules.emplace_back(table.day("once"));
    if (const auto rule = weekday_rule(table)) rules.push_back(*rule);
    if (rules.size() != 1)
        table.refuse("key", "needs one of fixed, easter, once, weekday with on_or_after or on_or_before");
    return rules.front();
}

void check_states(const PackTable& table, const CalendarSource& calendar, const std::string& key,
                  const std::vector<std::string>& states) {
    for (const std::string& state : states) {
        if (std::ranges::find(calendar.states, state) == calendar.states.end())
            table.refuse(key, "\"" + state + "\" is not one of the calendar's states");
    }
}

Holiday holiday_from(PackTable table, const CalendarSource& calendar, const Provenance& entry) {
    Holiday holiday{.key = table.text("key"),
                    .names = table.texts("names"),
                    .kind = table.choice_or("kind", HolidayKind::Public),
                    .when = yearly_day(table),
                    .except = table.list_of_years("except"),
                    .states = table.list_of_texts("states"),
                    .local_in = table.list_of_texts("local_in"),
                    .substitutes = table.flag_if_any("substitutes"),
                    .origin = table.provenance_within(entry)};
    table.refuse_other_keys();
    check_states(table, calendar, "states", holiday.states);
    check_states(table, calendar, "local_in", holiday.local_in);
    return holiday;
}

MovedDays moved_from(PackTable table, const Provenance& entry) {
    MovedDays moved{.year = table.whole_number("year", 1900, 2199),
                    .rest = table.list_of_days("rest"),
                    .work = table.list_of_days("work"),
                    .origin = table.provenance_within(entry)};
    table.refuse_other_keys();
    const auto is_foreign = [&](Date day) { return day.year() != moved.year; };
    if (std::ranges::any_of(moved.rest, is_foreign)) table.refuse("rest", "has a day of another year");
    if (std::ranges::any_of(moved.work, is_foreign)) table.refuse("work", "has a day of another year");
    return moved;
}

void add_moved(CalendarSource& calendar, const PackTable& table, const Provenance& entry) {
    MovedDays moved = moved_from(table, entry);
    if (std::ranges::find(calendar.moved, moved.year, &MovedDays::year) != calendar.moved.end())
        table.refuse("year", "is listed twice");
    calendar.moved.push_back(std::move(moved));
}

void read_years(CalendarSource& calendar, PackTable& entry) {
    if (calendar.of_the_case) return;
    calendar.known_from = entry.whole_number("known_from", 1900, 2199);
    calendar.known_to = entry.whole_number("known_to", 1900, 2199);
    if (calendar.known_to < calendar.known_from) entry.refuse("known_from", "is later than known_to");
}

CalendarSource head_of(PackTable& entry) {
    CalendarSource calendar;
    calendar.key = entry.text("key");
    calendar.names = entry.texts("names");
    calendar.weekend = entry.list_of_choices<domain::Weekday>("weekend");
    calendar.of_the_case = entry.flag_if_any("of_the_case");
    calendar.states = entry.list_of_texts("states");
    if (calendar.states.size() > most_states) entry.refuse("states", "are too many");
    if (calendar.weekend.size() > 6) entry.refuse("weekend", "leaves no day of the week open");
    read_years(calendar, entry);
    return calendar;
}

} // namespace

Calendar calendar_from(PackTable entry) {
    CalendarSource calendar = head_of(entry);
    const Provenance origin = entry.provenance();
    for (const PackTable& row : entry.tables("holidays"))
        calendar.holidays.push_back(holiday_from(row, calendar, origin));
    for (const PackTable& row : entry.tables("moved")) add_moved(calendar, row, origin);
    entry.refuse_other_keys();
    return Calendar(std::move(calendar));
}

} // namespace redress::law
