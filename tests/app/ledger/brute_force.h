// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/ledger.h>

namespace redress::test {

/// The sums of a head, found by trying every choice of alternatives. Written apart from the program: it knows
/// sums stated and percentages of the one price behind a defect, and nothing else.
struct BruteTotal {
    std::int64_t stated = 0, most = 0, least = 0; ///< minor units
};
BruteTotal brute_total(const domain::Case& dispute, domain::Id<domain::Head> head);

/// What rulings give of each item in all, by the newest ruling of the last instance that has ruled on it; and
/// what was settled on the newest accepted offer, where no ruling is dated after it. Instances follow each
/// other in the order in which they stand.
std::optional<std::int64_t> brute_award(const domain::Case& dispute, const domain::ClaimItem& item);

/// What the model finds wrong with the ledger of a case; empty when all agrees.
std::string disagreement(const domain::Case& dispute);

} // namespace redress::test
