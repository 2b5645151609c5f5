// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::domain {

/// Whether the item is a sum that nothing but its amount is known of: a lump sum, or one without a method.
bool is_bare_sum(const ClaimItem& item);

/// Whether an item is divided over several defects and nothing shows why so. False while it is not divided.
/// A bare sum was divided by a rule alone. What stands behind the whole of it, before the division or after,
/// shows no part of it. A part is shown when the same money is asked for this defect and no other (by the
/// same side, under another head or as an alternative) and an exhibit stands behind that demand or behind one
/// of the ways recorded to find its amount. What stands in the same head beside the sum is other money and
/// shows nothing. A quote, a bill or a value may hold the parts itself, so that for them one exhibit behind
/// the item is enough; to choose such a method is the other way out.
bool is_divided_without_evidence(const Case& dispute, const ClaimItem& item);

} // namespace redress::domain
