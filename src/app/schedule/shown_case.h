// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::app {

/// The case as the other side and the forum may know it: without notes, estimates, what a shop keeps for
/// itself, exhibits kept back and every offer but those that were accepted and released to the forum. An
/// offer without prejudice never is.
domain::Case case_for_others(const domain::Case& whole);

} // namespace redress::app
