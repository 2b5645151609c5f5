// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::app {

/// What of a case concerns the seller that a letter goes to: the purchases from that seller and whatever
/// hangs on them. A claim item that also covers another seller's defects keeps what is divided on these;
/// undivided it loses its amount, for nobody has said how much of it this seller owes.
domain::Case case_for_the_seller(const domain::Case& whole);

} // namespace redress::app
