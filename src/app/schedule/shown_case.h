// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::app {

/// The case as the other side and the forum may know it: without notes, estimates other than the quotes that
/// an amount is taken from, what a shop keeps for itself, exhibits kept back and every offer but those that
/// were accepted and released to the forum. An offer without prejudice never is.
domain::Case case_for_others(const domain::Case& whole);

/// What of a case a schedule with that counterpart is about, all of it with none; secrets are still in it.
domain::Case case_in_schedule(const domain::Case& whole, domain::Id<domain::Party> counterpart);

} // namespace redress::app
