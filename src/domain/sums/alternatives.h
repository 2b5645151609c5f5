// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/alternative_items.h>

namespace redress::domain {

/// The group that the item belongs to; it alone when its head is unknown.
Alternatives alternatives_of(const Case& dispute, const ClaimItem& item);

/// The first member of each group.
std::vector<const ClaimItem*> primary_items(const Case& dispute, Id<Head> head);

} // namespace redress::domain
