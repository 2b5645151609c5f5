// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/instance.h>

namespace redress::domain {

enum class Stance { Conceded, Disputed, Part, Silent };
template <>
inline constexpr ChoiceNames<Stance> choice_names<Stance>{"conceded", "disputed", "part", "silent"};

/// The other side's position on one claim item. The newest by date, then position, is the one that stands.
struct Answer {
    Id<Answer> id;
    int position = 0;
    Id<ClaimItem> item;
    Id<Party> respondent;
    Id<Instance> instance; ///< where it was given; none: outside any
    std::optional<Date> date;
    Stance stance = Stance::Disputed;
    std::optional<Money>
        amount; ///< what the other side says is right; stated for Part, the item's for Conceded
    std::string reason;
    std::vector<Id<Exhibit>> evidence;
    bool operator==(const Answer&) const = default;
};

enum class OfferOutcome { Open, Accepted, Refused, Countered, Lapsed, Withdrawn };
template <>
inline constexpr ChoiceNames<OfferOutcome> choice_names<OfferOutcome>{"open",      "accepted", "refused",
                                                                      "countered", "lapsed",   "withdrawn"};

/// A dated proposal. `lines` are per claim item; `lump` is a sum for all `lines` where it is not divided. An
/// accepted one closes the items it covers. Offers without prejudice never reach a forum; no offer reaches a
/// paper unless released by name.
struct Offer {
    Id<Offer> id;
    int position = 0;
    Id<Party> offeror;
    std::optional<Date> date;
    std::optional<Date> expires; ///< last day on which it can be accepted
    std::vector<ItemAmount> lines;
    std::optional<Money> lump;
    std::string conditions;
    bool without_prejudice = false;
    OfferOutcome outcome = OfferOutcome::Open;
    std::optional<Date> answered;
    Id<Offer> counter_to;
    Audience audience = Audience::OwnSide;
    std::string note; ///< own side only
    bool operator==(const Offer&) const = default;
};

/// One way among several to find what a claim item is worth. The one whose basis the item has is the chosen
/// one.
struct Estimate {
    Id<Estimate> id;
    int position = 0;
    Id<ClaimItem> item;
    Basis basis;
    std::vector<Id<Exhibit>> evidence;
    std::string note; ///< own side only
    bool operator==(const Estimate&) const = default;
};

} // namespace redress::domain
