// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apportionment.h"

#include <redress/domain/totals.h>

namespace redress::domain {

/// The sum of chosen claim items. sum = reductions − excesses of the caps + other.
struct Reckoning {
    Money sum;
    Money reductions; ///< price reductions after the cap
    Money other;      ///< what is no price reduction
    std::vector<CapLine> caps;
};

/// Costs and interest among the chosen add nothing.
Reckoning reckoning_of(const Case& dispute, const Apportionment& apportionment,
                       const std::vector<const ClaimItem*>& chosen);

} // namespace redress::domain
