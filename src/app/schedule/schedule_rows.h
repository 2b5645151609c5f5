// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter_parts.h"
#include "schedule/schedule_roles.h"

#include <redress/app/schedule/schedule.h>

namespace redress::app {

/// What the rows of a schedule are made from. The case is the one that others may see.
struct ScheduleSource {
    const domain::Case& shown;
    const LetterSource& letter; ///< of the same case, but its items name no evidence: that has a column
    const domain::Ledger& ledger;
    const ScheduleChoices& choices;
    const ScheduleRoles& roles;
    std::map<domain::Uid, std::string> letters; ///< of the items for several defects or none
};

/// Gives the items for several defects, or for none, their letters, through all heads.
std::map<domain::Uid, std::string> item_letters(const domain::Case& shown, const domain::Ledger& ledger);

/// Whether defects have rows where the head asks nothing for them but within an undivided item.
enum class BareDefects { Shown, LeftOut };
std::vector<ScheduleRow> rows_for(const ScheduleSource& source, const domain::Head& head, BareDefects bare);
/// The defects alone, for an expert or where nothing is asked yet.
std::vector<ScheduleRow> defect_rows_for(const ScheduleSource& source);

/// The ledger's totals of a section; nothing where no row has an amount of that kind: what nobody has
/// answered or decided is not 0.
struct SectionSums {
    std::optional<domain::Money> claimed, admitted, awarded, paid;
};
SectionSums sums_of(const ScheduleSection& section);
/// Whether there is anything to add up: what is left to the court has no sum.
bool has_sums(const ScheduleSection& section);

/// What was found about a defect and decided about an item, or one of both, a line for each forum;
/// "Göteborgs tingsrätt: felet finns; bifall, 5 000,00 kr."
std::string decided_words(const ScheduleSource& source, const domain::LedgerRow* row,
                          domain::Id<domain::Defect> defect);

/// "1, 3 och 5"; those that others may not see are left out.
std::string exhibit_numbers(const ScheduleSource& source,
                            const std::vector<domain::Id<domain::Exhibit>>& exhibits);

} // namespace redress::app
