// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apportionment.h"

#include <redress/domain/totals.h>

namespace redress::domain {

/// A claim item and how its amount falls, or what of it concerns one of several counterparts.
struct Part {
    const ClaimItem* item = nullptr;
    Portions portions;
};
std::vector<Part> parts_of(const Apportionment& apportionment, const std::vector<const ClaimItem*>& chosen);

/// The sum of chosen claim items. sum = reductions + other, both after the caps.
struct Reckoning {
    Money sum;
    Money reductions; ///< price reductions; a cap takes from these first
    Money other;      ///< what is no price reduction
    Money refunds;    ///< what of `other` gives the price back
    std::vector<CapLine> caps;
};

/// Cures, costs and interest among the parts add nothing.
Reckoning reckoning_of(const Case& dispute, const Apportionment& apportionment,
                       const std::vector<Part>& parts);

} // namespace redress::domain
