// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical_text.h"
#include "ical_time.h"

#include <algorithm>
#include <memory>

namespace redress::exchange {

namespace {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

constexpr int seconds_a_minute = 60;
/// A duration of more would not fit libical's counting in seconds.
constexpr int most_minutes = 1'000'000;

void add(Component& to, icalproperty* property) {
    icalcomponent_add_property(to.get(), property);
}
void add(Component& to, Component part) {
    icalcomponent_add_component(to.get(), part.release());
}

icalproperty* extension(const char* name, const std::string& text) {
    icalproperty* property = icalproperty_new(ICAL_X_PROPERTY);
    icalproperty_set_x_name(property, name);
    icalproperty_set_value(property, icalvalue_new_x(calendar_words(text).c_str()));
    return property;
}

Component alarm_of(const CalendarAlarm& alarm) {
    Component part(icalcomponent_new(ICAL_VALARM_COMPONENT));
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    const int minutes = std::clamp(alarm.minutes_before, -most_minutes, most_minutes);
    trigger.duration = icaldurationtype_from_int(-minutes * seconds_a_minute);
    add(part, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(part, icalproperty_new_description(calendar_words(alarm.text).c_str()));
    add(part, icalproperty_new_trigger(trigger));
    return part;
}

void add_text(Component& event, icalproperty* (*maker)(const char*), const std::string& text) {
    if (const std::string words = calendar_words(text); !words.empty()) add(event, maker(words.c_str()));
}

/// A day takes nobody's time: it stays free in the reader's calendar.
void add_times(Component& event, const CalendarEntry& entry) {
    add(event, icalproperty_new_dtstart(begin_of(entry.when)));
    if (const auto end = end_of(entry.when); !icaltime_is_null_time(end))
        add(event, icalproperty_new_dtend(end));
    add(event, icalproperty_new_transp(entry.when.time ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
}

Component event_of(const CalendarEntry& entry, const icaltimetype& stamp) {
    Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    add(event, icalproperty_new_uid(calendar_words(entry.uid).c_str()));
    add(event, icalproperty_new_dtstamp(stamp));
    add(event, icalproperty_new_sequence(std::max(entry.sequence, 0)));
    add(event, icalproperty_new_status(entry.state == CalendarState::Cancelled ? ICAL_STATUS_CANCELLED
                                                                               : ICAL_STATUS_CONFIRMED));
    add_times(event, entry);
    add_text(event, icalproperty_new_summary, entry.title);
    add_text(event, icalproperty_new_description, entry.description);
    add_text(event, icalproperty_new_location, entry.place);
    if (is_web_address(entry.link)) add(event, icalproperty_new_url(entry.link.c_str()));
    for (const CalendarAlarm& alarm : entry.alarms) add(event, alarm_of(alarm));
    return event;
}

std::string text_of(const Component& calendar) {
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return text.get();
}

} // namespace

std::string calendar_text(const CalendarSheet& sheet) {
    icalerror_set_errors_are_fatal(0);
    const icaltimetype stamp = icaltime_from_string(compact_stamp(sheet.stamp).c_str());
    Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar, icalproperty_new_version("2.0"));
    add(calendar, icalproperty_new_prodid("-//Redress//Redress//EN"));
    add(calendar, icalproperty_new_calscale("GREGORIAN"));
    add(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    if (!sheet.name.empty()) add(calendar, extension("X-WR-CALNAME", sheet.name));
    for (const CalendarEntry& entry : sheet.entries) add(calendar, event_of(entry, stamp));
    return text_of(calendar);
}

} // namespace redress::exchange
