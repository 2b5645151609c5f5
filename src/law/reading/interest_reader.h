// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack_table.h"

#include <redress/law/interest.h>

namespace redress::law {

/// Adds the rates of one [[reference_rate]]; each has to follow the one before.
void add_reference_rates(std::vector<ReferenceRate>& rates, PackTable entry);
/// Reads one [[interest]].
InterestRule interest_rule_from(PackTable entry, domain::Currency currency);

} // namespace redress::law
