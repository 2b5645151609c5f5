// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::app {

/// What of a case concerns the seller that a letter goes to: the purchases from that seller and whatever
/// hangs on them. A claim item that also covers another seller's defects keeps what is divided on these;
/// one that cannot be attributed is asked in no letter.
domain::Case case_for_the_seller(const domain::Case& whole);

/// Who sold what has the defect, where the case has several sellers; null with one.
const domain::Party* named_seller(const domain::Case& dispute, domain::Id<domain::Defect> defect);

/// What no letter asks or counts because nobody can tell which of several sellers it concerns.
std::vector<domain::Id<domain::ClaimItem>> claims_of_nobody(const domain::Case& whole);
std::vector<domain::Id<domain::Payment>> payments_of_nobody(const domain::Case& whole);

} // namespace redress::app
