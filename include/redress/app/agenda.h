// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/deadline.h>
#include <redress/storage/casebook.h>

namespace redress::app {

/// An open deadline or planned hearing of an open case, and where today stands to it.
struct AgendaLine {
    storage::AgendaEntry entry;
    std::optional<law::Standing> standing = {}; ///< of a deadline
    int days = 0;                               ///< from today to the day to act; below 0: so many days ago
    bool uncertain = false;                     ///< a warning makes the day doubtful
};
/// Whether somebody should have acted: the safe day of an act has passed, or the day to post it. What has
/// ended or begun by itself is never late.
bool is_overdue(const AgendaLine& line);
bool is_overdue(const domain::Deadline& deadline, domain::Date today);
AgendaLine agenda_line(const storage::AgendaEntry& entry, domain::Date today);

/// Something was said or demanded and no answer is recorded.
struct SilentClaim {
    storage::CaseRow row;
    domain::Date since; ///< of the last word
    int days = 0;
};

struct AgendaChoices {
    domain::Date today;
    int days = 14;        ///< how far ahead
    int silent_days = 30; ///< how long without an answer
    std::string who = {}; ///< one person; empty: everybody
};

/// The lists of one day over all open cases, each by day.
struct Agenda {
    std::vector<AgendaLine> overdue;
    std::vector<AgendaLine> today;
    std::vector<AgendaLine> soon;   ///< after today, `days` days long
    std::vector<AgendaLine> passed; ///< windows, presumptions and harbours that have ended, effects that have
                                    ///< begun, hearings without an outcome: nothing in it is late
    std::vector<storage::CaseRow> unscheduled; ///< open cases without an open act and with no day to come
    std::vector<SilentClaim> silent;
};
Agenda agenda_on(const storage::Casebook& casebook, const AgendaChoices& choices);

/// The same lines of one case, all open ones however far ahead.
std::vector<AgendaLine> agenda_of(const domain::Case& dispute, domain::Date today);

/// A question that waits for the other side on a day.
struct Unanswered {
    domain::Date asked; ///< the last time
    int days = 0;       ///< since then
    /// The last day of those that a notice named for an answer, or that somebody recorded as having passed
    /// without one; none: that no answer came is only what the records do not say.
    std::optional<domain::Date> silent_by = {};
};
std::optional<Unanswered> unanswered_on(const domain::Case& dispute, domain::Date day);

} // namespace redress::app
