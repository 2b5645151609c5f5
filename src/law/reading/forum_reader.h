// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack_table.h"

#include <redress/law/forum.h>

namespace redress::law {

/// Adds the amounts of one [[figure]].
void add_figures(std::vector<Figure>& figures, PackTable entry, domain::Currency currency);
/// Reads one [[forum]]; amounts are in the pack's currency.
Forum forum_from(PackTable entry, domain::Currency currency);

} // namespace redress::law
