// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/deadline_panel.h>

namespace redress::presentation {

/// Within each purchase, those whose last day has passed after those to come.
void put_passed_last(std::vector<app::DateProposal>& proposals, domain::Date today);

/// What follows from the records, by purchase; before it, what needs the day that a court or board has
/// written. Ticked are the acts still ahead by which something is lost.
TickSheet proposal_sheet(const std::vector<app::DateProposal>& unset,
                         const std::vector<app::DateProposal>& proposals, const domain::Case& dispute,
                         domain::Date today, const text::Messages& messages);

/// Old and new day of each date that has moved, and why. All are ticked.
TickSheet move_sheet(const std::vector<app::DateMove>& moves, const text::Messages& messages);

DateExplanation date_explanation(const domain::Deadline& deadline, const app::CaseLaw& law,
                                 domain::Date today, const text::Messages& messages);

/// "Åsa Öberg's purchase": seller and day of the contract; of none, the whole case.
std::string purchase_words(const domain::Case& dispute, domain::Id<domain::Purchase> purchase,
                           const text::Messages& messages);

} // namespace redress::presentation
