// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions.h"

namespace redress::domain {

/// The columns of one head, from the rows of the ledger.
LedgerTotals totals_in(const Case& dispute, const Head& head, const Ledger& ledger);

} // namespace redress::domain
