// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/deadline.h>
#include <redress/storage/casebook.h>

namespace redress::app {

/// An open deadline or planned hearing of an open case, and where today stands to it.
struct AgendaLine {
    storage::AgendaEntry entry;
    std::optional<law::Standing> standing = {}; ///< of a deadline
    int days = 0;                               ///< from today; below 0: so many days ago
};

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
    std::vector<AgendaLine> overdue; ///< acts whose safe day has passed
    std::vector<AgendaLine> today;
    std::vector<AgendaLine> soon;   ///< after today, `days` days long
    std::vector<AgendaLine> passed; ///< windows, presumptions and harbours that have ended, effects that have
                                    ///< begun, hearings without an outcome: nothing in it is late
    std::vector<storage::CaseRow> unscheduled; ///< open cases with nothing to come
    std::vector<SilentClaim> silent;
};
Agenda agenda_on(const storage::Casebook& casebook, const AgendaChoices& choices);

/// The same lines of one case, all open ones however far ahead.
std::vector<AgendaLine> agenda_of(const domain::Case& dispute, domain::Date today);

/// The day of the last notice or demand that nobody has answered; nothing when it is the other side's word.
std::optional<domain::Date> silent_since(const domain::Case& dispute);

} // namespace redress::app
