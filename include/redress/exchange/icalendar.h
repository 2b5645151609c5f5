// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/date.h>
#include <redress/domain/time_of_day.h>

#include <optional>
#include <string>
#include <vector>

namespace redress::exchange {

/// When an entry is. Without a time: the whole day. With one: the time that the clocks in `zone` show,
/// written as the same instant in UTC; without a zone, or with one that this system does not know, it stays
/// the time on the clock wherever the reader is.
struct CalendarTime {
    domain::Date day;
    std::optional<domain::TimeOfDay> time = {};
    int minutes = 0;       ///< how long it lasts; 0: not known
    std::string zone = {}; ///< IANA name
};

enum class CalendarState { Confirmed, Cancelled };

/// Rings so many minutes before the entry begins; negative: after. An entry of a whole day begins at
/// midnight.
struct CalendarAlarm {
    int minutes_before = 0;
    std::string text;
};

/// One entry of a calendar. The same `uid` with a higher `sequence`, or the same and a later stamp, replaces
/// what a reader has; a cancelled one takes it away.
struct CalendarEntry {
    std::string uid; ///< for ever the same, and the same for nothing else
    int sequence = 0;
    CalendarState state = CalendarState::Confirmed;
    CalendarTime when;
    std::string title = {};
    std::string description = {}; ///< lines end in \n
    std::string place = {};
    std::string link = {}; ///< kept only when it is a plain http or https address
    std::vector<CalendarAlarm> alarms = {};
};

struct CalendarSheet {
    std::string name;  ///< how a reader calls the calendar
    std::string stamp; ///< when it was made: UTC, RFC 3339, seconds
    std::vector<CalendarEntry> entries = {};
};

/// The calendar as an iCalendar file (RFC 5545): lines of at most 75 octets that never break a character,
/// CRLF. Control characters are left out of texts. The same sheet gives the same bytes. Throws domain::Error
/// (BadInput) for text that is not UTF-8 and for a stamp that is no instant.
std::string calendar_text(const CalendarSheet& sheet);

} // namespace redress::exchange
