// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/workspace.h>
#include <redress/exchange/icalendar.h>
#include <redress/text/messages.h>

namespace redress::app {

/// What of a case belongs into a calendar: its deadlines on their safe days and its hearings, in the order of
/// the case, then those that were removed or lost their day, as cancelled. Dropped deadlines and hearings
/// that were put off or called off are cancelled too; what is done stays, without an alarm. No note is ever
/// in it. The sequence of an entry rises with every change of its record, in whatever casebook, so that a
/// later file replaces an earlier one.
std::vector<exchange::CalendarEntry> calendar_entries(const domain::LoadedCase& loaded,
                                                      const std::vector<storage::HistoryEntry>& history,
                                                      const text::Messages& messages);

/// The entries of one case, or of all cases by number, stamped with the port's now.
exchange::CalendarSheet calendar_of(const Workspace& workspace,
                                    std::optional<domain::Id<domain::CaseSheet>> only,
                                    const text::Messages& messages);

} // namespace redress::app
