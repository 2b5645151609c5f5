// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/resources.h>
#include <redress/domain/ledger/ledger.h>

namespace redress::app {

/// Where a claim could go next, and what that costs the one who brings it.
struct NextForum {
    std::string name; ///< in the language asked for
    std::optional<domain::Money> fee;
    law::Confidence confidence = law::Confidence::Low; ///< of the least sure fee
    std::string source;
};

/// An offer beside the claim, the likely award and the cost of going on. For the own side's eyes: reserves
/// are in it. No paper may print it.
struct OfferComparison {
    domain::Id<domain::Offer> offer;
    domain::Money offered; ///< for all its items
    domain::Money claimed; ///< of these items, less what is paid; of alternatives the first
    /// What they will come to: what the own side reckons with where it has said so, else what they come to
    /// when they are granted, over every choice of alternatives.
    domain::Money likely_least, likely_most;
    bool is_reckoned = false; ///< every item has a likely award of its own
    std::optional<NextForum> next;
    domain::Money spent; ///< on the fees of the instances that the own side has brought

    /// Likely less the next forum's fee, where that is known, and what the offer gives beyond that.
    domain::Money after_fee_least() const;
    domain::Money after_fee_most() const;
};
OfferComparison comparison_of(const domain::Case& dispute, const domain::Offer& offer,
                              const Resources& resources, domain::Date today, text::Language language);

/// The same in plain sentences, one thing in each.
std::vector<std::string> sentences(const OfferComparison& comparison, const text::Messages& messages);

} // namespace redress::app
