// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/ledger.h>

namespace redress::domain {

/// A row without money; the findings of the defect, where there is one, by instance.
DefectRow empty_row(Id<Defect> defect, const Case& dispute, const std::vector<const Instance*>& instances);

/// What became of each defect, from the rows of the consumer's heads; and what hangs on none.
void add_defects(Ledger& ledger, const Case& dispute);

} // namespace redress::domain
