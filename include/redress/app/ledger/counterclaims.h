// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/ledger.h>

namespace redress::app {

/// What the other side may bring before the court that `wanted` opens, as an action of its own in the same
/// proceedings: all that it would bring there first, with what is set off against it, as far as `wanted` does
/// not have it already. Nothing where it has nothing of its own to ask, and before any other forum than a
/// first court.
std::vector<domain::ItemAmount> counterclaims_to(const domain::Case& dispute, const domain::Instance& wanted);

/// Whether one of them is called a counterclaim by its head: then nobody means to leave it out.
bool has_counterclaim(const domain::Case& dispute, const std::vector<domain::ItemAmount>& parts);

} // namespace redress::app
