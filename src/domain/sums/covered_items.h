// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/behind.h>

namespace redress::domain {

/// The purchased items behind a claim item's defects, each once, in the order of the defects. A claim item
/// without defects stands for the only item of the case. An unknown item is listed as none.
std::vector<Id<Item>> covered_items(const Case& dispute, const ClaimItem& claim);

/// The price behind a claim item: net price of the one item that all its defects belong to.
std::optional<Money> price_behind(const Case& dispute, const ClaimItem& claim);

} // namespace redress::domain
