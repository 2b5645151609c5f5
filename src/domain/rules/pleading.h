// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

#include <redress/domain/totals.h>

#include <map>

namespace redress::domain {

using ClaimsByDefect = std::map<Id<Defect>, std::vector<const ClaimItem*>>;

/// A case as the rules of readiness look at it. The first-ranked head alone decides which defects have
/// amounts of their own: a lower head is only heard when it falls.
struct Pleading {
    const Case& dispute;
    const Head* first = nullptr;           ///< the first-ranked head, if any
    std::vector<const ClaimItem*> primary; ///< its items that are neither alternatives nor costs or interest
    ClaimsByDefect primary_claims;         ///< the same by the defect they cover
    ClaimsByDefect all_claims;             ///< every claim item of every head
    ClaimsByDefect
        money_claims; ///< of the heads that need a condition of the second tier: reduction, rescission
};

Pleading pleading_of(const Case& dispute);

/// Open, and so expected to stand in the claim.
std::vector<const Defect*> open_defects(const Case& dispute);

/// Claim items that cover the defect; empty when there are none.
const std::vector<const ClaimItem*>& covering(const ClaimsByDefect& claims, const Defect& defect);

using ReadinessRule = void (*)(const Pleading&, Findings&);

/// Parties, purchases, prices, payments and heads.
std::span<const ReadinessRule> case_readiness();
/// What each defect needs.
std::span<const ReadinessRule> defect_readiness();
/// How claim items are put together.
std::span<const ReadinessRule> claim_readiness();

} // namespace redress::domain
