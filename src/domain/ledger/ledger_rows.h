// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions.h"

namespace redress::domain {

/// One claim item through the chain.
LedgerRow row_of(const Case& dispute, const ClaimItem& item, const std::vector<const Instance*>& instances);

/// Paid towards the item up to and including that day, less what the creditor paid back; without a day: ever.
/// A payment without a day counts as made after any day.
Money paid_towards(const Case& dispute, const ClaimItem& item, const std::optional<Date>& until);

/// How an amount towards a claim item falls on its defects: by the shares that are known, else equally. Adds
/// up to the amount.
std::vector<std::pair<Id<Defect>, Money>> on_defects(const Case& dispute, const ClaimItem& item,
                                                     Money amount);

} // namespace redress::domain
