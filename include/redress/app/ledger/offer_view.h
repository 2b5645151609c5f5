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
    law::ForumKind kind = law::ForumKind::Board;

    /// Who loses there repays the fee as a rule, and may owe the winner's costs.
    bool is_court() const;
};

/// An offer beside the claim, the likely award and the cost of going on, from the own side's direction: who
/// is to get the money wants more of it, who is to pay wants less. What is asked the other way round, such as
/// a set-off, is taken off. For the own side's eyes: reserves are in it. No paper may print it.
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
    bool pays = false;   ///< the own side is the one that all this is asked of

    /// What going on comes to when the fee, where it is known, is counted as the own side's: who is to get
    /// the money pays it first, so it is taken off; who is to pay repays it if he loses in court, so it is
    /// put on. A board's fee stays with the one who brings it. The other side's costs are a risk beside these
    /// figures.
    domain::Money after_fee_least() const;
    domain::Money after_fee_most() const;
};
OfferComparison comparison_of(const domain::Case& dispute, const domain::Offer& offer,
                              const Resources& resources, domain::Date today, text::Language language);

/// The same in plain sentences, one thing in each.
std::vector<std::string> sentences(const OfferComparison& comparison, const text::Messages& messages);

} // namespace redress::app
