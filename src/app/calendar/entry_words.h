// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>
#include <redress/exchange/icalendar.h>
#include <redress/text/messages.h>

namespace redress::app {

/// The name of a record's entry, for ever the same.
std::string calendar_uid(domain::Uid record);

/// "Complain to the trader (2026-0001)": what, and in which case.
std::string calendar_title(const std::string& what, const domain::CaseSheet& sheet,
                           const text::Messages& messages);

/// The entry without its uid and sequence; nothing while there is no day.
std::optional<exchange::CalendarEntry>
entry_for(const domain::Deadline& deadline, const domain::CaseSheet& sheet, const text::Messages& messages);
std::optional<exchange::CalendarEntry>
entry_for(const domain::Hearing& hearing, const domain::CaseSheet& sheet, const text::Messages& messages);

} // namespace redress::app
