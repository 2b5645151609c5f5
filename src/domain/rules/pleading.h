// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

#include <redress/domain/totals.h>

#include <map>

namespace redress::domain {

using ClaimsByDefect = std::map<Id<Defect>, std::vector<const ClaimItem*>>;

/// One head as it is asked: what counts at once, and by the defects covered also what steps in later.
struct HeadClaims {
    std::vector<const ClaimItem*> primary; ///< neither alternatives nor costs or interest
    ClaimsByDefect primary_claims;         ///< the same by the defect they cover
    ClaimsByDefect all_claims;             ///< and with the alternatives
};

/// A case as the rules of readiness look at it. The first-ranked head alone decides which defects have
/// amounts of their own: a lower head is only heard when it falls.
struct Pleading {
    const Case& dispute;
    const Head* first = nullptr;   ///< the first-ranked head, if any
    std::vector<HeadClaims> heads; ///< by rank
    ClaimsByDefect all_claims;     ///< every claim item of every head

    /// What the first-ranked head asks; nothing without a head.
    const HeadClaims& of_first() const;
};

Pleading pleading_of(const Case& dispute);

/// Open, and so expected to stand in the claim.
std::vector<const Defect*> open_defects(const Case& dispute);

/// Claim items that cover the defect; empty when there are none.
const std::vector<const ClaimItem*>& covering(const ClaimsByDefect& claims, const Defect& defect);

using ReadinessRule = void (*)(const Pleading&, Findings&);

/// Parties, purchases, prices and heads.
std::span<const ReadinessRule> case_readiness();
/// Payments beside prices and beside what is asked back.
std::span<const ReadinessRule> payment_readiness();
/// What each defect needs.
std::span<const ReadinessRule> defect_readiness();
/// The seller's chance to cure.
std::span<const ReadinessRule> second_tier_readiness();
/// What each claim item needs.
std::span<const ReadinessRule> claim_readiness();
/// Claim items that ask twice for one loss.
std::span<const ReadinessRule> overlap_readiness();
/// What is before instances, what they decided and what is offered, beside what is claimed.
std::span<const ReadinessRule> ledger_readiness();
/// What a court gives only to who claims it there.
std::span<const ReadinessRule> court_readiness();

} // namespace redress::domain
