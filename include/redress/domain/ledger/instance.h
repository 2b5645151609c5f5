// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/claim.h>

namespace redress::domain {

/// Where a claim is looked at, in the order in which a dispute usually climbs.
enum class InstanceKind {
    Negotiation,
    Board,
    PaymentOrder,
    FirstCourt,
    Appeal,
    SupremeCourt,
    Enforcement,
    Insolvency
};
template <>
inline constexpr ChoiceNames<InstanceKind> choice_names<InstanceKind>{
    "negotiation", "board",         "payment_order", "first_court",
    "appeal",      "supreme_court", "enforcement",   "insolvency"};

/// Negotiation ends with an offer, enforcement and insolvency with payments: nobody rules there.
constexpr bool gives_rulings(InstanceKind kind) {
    return kind != InstanceKind::Negotiation && kind != InstanceKind::Enforcement &&
           kind != InstanceKind::Insolvency;
}
/// What a claim may be widened before only within limits, and where a ruling becomes final. A board
/// recommends, so that the claim may still go to court.
constexpr bool is_court(InstanceKind kind) {
    return kind == InstanceKind::FirstCourt || kind == InstanceKind::Appeal ||
           kind == InstanceKind::SupremeCourt;
}
constexpr bool is_binding(InstanceKind kind) {
    return is_court(kind) || kind == InstanceKind::PaymentOrder;
}

/// Closed: every defect and item before it has its result. Remanded: sent back to `appeal_from`'s level; a
/// new instance follows.
enum class InstanceState { Open, Closed, Withdrawn, Remanded };
template <>
inline constexpr ChoiceNames<InstanceState> choice_names<InstanceState>{"open", "closed", "withdrawn",
                                                                        "remanded"};

enum class LeaveToAppeal { NotNeeded, Needed, Granted, Refused };
template <>
inline constexpr ChoiceNames<LeaveToAppeal> choice_names<LeaveToAppeal>{"not_needed", "needed", "granted",
                                                                        "refused"};

/// One forum that looks at the claim. `claimant` is who brings it there (the appellant of an appeal), which
/// may be the trader.
struct Instance {
    Id<Instance> id;
    int position = 0;
    InstanceKind kind = InstanceKind::Negotiation;
    std::string forum; ///< "Göteborgs tingsrätt"
    std::string file_number;
    std::optional<Date> opened;
    std::optional<Date> closed;
    InstanceState state = InstanceState::Open;
    Id<Party> claimant;
    Id<Party> respondent;
    Id<Instance> appeal_from; ///< whose ruling is looked at again; none: the claim comes here first
    LeaveToAppeal leave = LeaveToAppeal::NotNeeded;
    std::vector<ItemAmount>
        before;               ///< the items still in dispute here, each with what is in dispute about it
    std::optional<Money> fee; ///< paid to the forum
    std::string note;         ///< own side only
    bool operator==(const Instance&) const = default;
};

/// What a forum decided at one time. A corrected ruling stays readable: the new one `replaces` it as a whole.
/// Two that do not replace each other both stand: a judgment on a part, and the one on the rest.
struct Ruling {
    Id<Ruling> id;
    int position = 0;
    Id<Instance> instance;
    std::optional<Date> date;
    std::optional<Date> final_since; ///< none: it can still be appealed, or nobody has said
    Id<Ruling> replaces;
    std::optional<Money> costs;        ///< litigation costs awarded
    Id<Party> costs_to;                ///< who gets them
    bool lifts_costs_below = false;    ///< what the rulings below said about costs no longer holds
    std::optional<Date> interest_from; ///< first day of interest on what it awards; none: it does not say
    std::string reference;
    std::string note; ///< own side only
    bool operator==(const Ruling&) const = default;
};

enum class Finding { Found, NotFound, NotExamined, Conceded };
template <>
inline constexpr ChoiceNames<Finding> choice_names<Finding>{"found", "not_found", "not_examined", "conceded"};

/// First layer of a ruling: whether the forum found the defect.
struct DefectFinding {
    Id<DefectFinding> id;
    int position = 0;
    Id<Ruling> ruling;
    Id<Defect> defect;
    Finding finding = Finding::NotExamined;
    std::string reason;
    bool operator==(const DefectFinding&) const = default;
};

enum class ItemOutcome { Granted, InPart, Refused, Dismissed, Withdrawn, Settled, NotExamined };
template <>
inline constexpr ChoiceNames<ItemOutcome> choice_names<ItemOutcome>{
    "granted", "in_part", "refused", "dismissed", "withdrawn", "settled", "not_examined"};

/// Second layer: what became of a claim item; of the claim, whoever appealed. The amount is stated for in
/// part and settled, in all and not only beyond the ruling below; what was granted without one is all that
/// was asked there; the others have none, and leave what was not before an appeal as it was. Not examined: a
/// lower head or an alternative that was not reached.
struct ItemResult {
    Id<ItemResult> id;
    int position = 0;
    Id<Ruling> ruling;
    Id<ClaimItem> item;
    ItemOutcome outcome = ItemOutcome::Refused;
    std::optional<Money> amount;
    std::string reason;
    bool operator==(const ItemResult&) const = default;
};

} // namespace redress::domain
