// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions.h"

namespace redress::domain {

/// The columns of one head, from the rows of the ledger.
LedgerTotals totals_in(const Case& dispute, const Head& head, const Ledger& ledger);

/// Whether the party stands on the side whose papers these are; nobody does not.
bool is_own_side(const Case& dispute, Id<Party> party);

} // namespace redress::domain
