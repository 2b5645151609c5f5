// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::app {

/// What of a case concerns the seller that a letter goes to: the purchases from that seller and whatever
/// hangs on them. A claim item that also covers another seller's defects keeps what is divided on these;
/// one that cannot be attributed is asked in no letter.
domain::Case case_for_the_seller(const domain::Case& whole);

/// The same for any counterpart. A claim on a maker or a guarantor is its own, with the defects that it
/// names. What became of a claim item of which a part alone is left is kept where it is divided: nothing of
/// it was refused or all of it was granted.
domain::Case case_for(const domain::Case& whole, domain::Id<domain::Party> counterpart);

/// The sellers, then the makers and guarantors of whom a claim item asks something.
std::vector<domain::Id<domain::Party>> counterparts_of(const domain::Case& whole);

/// Who sold what has the defect, where the case has several sellers; null with one.
const domain::Party* named_seller(const domain::Case& dispute, domain::Id<domain::Defect> defect);

/// What no letter asks or counts because nobody can tell which of several sellers it concerns.
std::vector<domain::Id<domain::ClaimItem>> claims_of_nobody(const domain::Case& whole);
std::vector<domain::Id<domain::Payment>> payments_of_nobody(const domain::Case& whole);

} // namespace redress::app
