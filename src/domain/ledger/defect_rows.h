// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/ledger.h>

namespace redress::domain {

/// What became of each defect, from the rows of the consumer's first head.
std::vector<DefectRow> defect_rows(const Case& dispute, const std::vector<const Instance*>& instances,
                                   const std::vector<LedgerRow>& rows);

} // namespace redress::domain
