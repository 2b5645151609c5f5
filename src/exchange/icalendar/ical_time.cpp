// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical_time.h"

#include <algorithm>

namespace redress::exchange {

namespace {

/// The name becomes part of a path on systems whose zones are files.
bool looks_like_zone(const std::string& name) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
               c == '_' || c == '-' || c == '+';
    };
    constexpr std::size_t longest = 64;
    return !name.empty() && name.size() <= longest && name.front() != '/' && std::ranges::all_of(name, fits);
}

icaltimetype day_of(domain::Date day) {
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype local_begin(const CalendarTime& when) {
    icaltimetype time = day_of(when.day);
    if (!when.time) return time;
    time.is_date = 0;
    time.hour = when.time->hour();
    time.minute = when.time->minute();
    time.second = 0; // a null date has -1
    return time;
}

} // namespace

icaltimezone* zone_named(const std::string& name) {
    if (name == "UTC" || name == "Etc/UTC") return icaltimezone_get_utc_timezone();
    return looks_like_zone(name) ? icaltimezone_get_builtin_timezone(name.c_str()) : nullptr;
}

icaltimetype begin_of(const CalendarTime& when) {
    icaltimetype time = local_begin(when);
    icaltimezone* zone = when.time ? zone_named(when.zone) : nullptr;
    if (!zone) return time;
    icaltimezone* utc = icaltimezone_get_utc_timezone();
    icaltimezone_convert_time(&time, zone, utc);
    return icaltime_set_timezone(&time, utc);
}

icaltimetype end_of(const CalendarTime& when) {
    if (when.time && when.minutes <= 0) return icaltime_null_time();
    icaltimetype time = begin_of(when);
    icaltime_adjust(&time, when.time ? 0 : 1, 0, when.time ? when.minutes : 0, 0);
    return time;
}

} // namespace redress::exchange
