// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/exchange/icalendar.h>

#include <libical/ical.h>

namespace redress::exchange {

/// The zone of that IANA name; null when the name is none or this system does not know it.
icaltimezone* zone_named(const std::string& name);

/// The first moment: a day, an instant in UTC, or a time without a zone.
icaltimetype begin_of(const CalendarTime& when);
/// The first moment after it; a null time where the length is not known.
icaltimetype end_of(const CalendarTime& when);

} // namespace redress::exchange
