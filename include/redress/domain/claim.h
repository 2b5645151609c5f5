// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/defect.h>

namespace redress::domain {

/// Who may see a record. Papers filter by it.
enum class Audience { OwnSide, OtherSide, Forum };
template <>
inline constexpr ChoiceNames<Audience> choice_names<Audience>{"own_side", "other_side", "forum"};

/// A file of an exhibit. Its bytes are kept in the casebook under their hash.
struct KeptFile {
    std::string sha256; ///< 64 small hexadecimal digits; empty: only the name is known here
    std::string name;   ///< as it was called where it came from, without folders; a label, never a path
    bool operator==(const KeptFile&) const = default;
};
/// Whether it is empty or 64 of the digits 0-9 and a-f.
bool is_digest_or_none(std::string_view sha256);

/// A piece of evidence with its permanent number and what it proves.
struct Exhibit {
    Id<Exhibit> id;
    int number = 0;
    std::string title;
    std::optional<Date> date;
    std::string proves;
    std::string reference; ///< where the paper is, until it is taken into the casebook
    Audience audience = Audience::OtherSide;
    std::vector<KeptFile> files;
    bool operator==(const Exhibit&) const = default;
};

enum class HeadKind {
    PriceReduction,
    Rescission,
    Repair,
    Replacement,
    Delivery, ///< of what never came
    Damages,
    Declaration,
    Price, ///< unpaid: the seller's demand
    Other
};
template <>
inline constexpr ChoiceNames<HeadKind> choice_names<HeadKind>{"price_reduction", "rescission", "repair",
                                                              "replacement",     "delivery",   "damages",
                                                              "declaration",     "price",      "other"};

/// Whose papers these are, or whose demand. Not the same as who sues.
enum class Side { Consumer, Trader };
template <>
inline constexpr ChoiceNames<Side> choice_names<Side>{"consumer", "trader"};

/// What a head is used for. A set-off only lowers what the other side gets; a counterclaim asks for itself.
enum class HeadUse { Claim, SetOff, Counterclaim };
template <>
inline constexpr ChoiceNames<HeadUse> choice_names<HeadUse>{"claim", "set_off", "counterclaim"};

/// What is asked (yrkande). Heads are ranked 1, 2, 3 and exclude each other; they are never added.
struct Head {
    Id<Head> id;
    int rank = 1;
    HeadKind kind = HeadKind::PriceReduction;
    std::string title;
    HeadUse use = HeadUse::Claim;
    Side asked_by = Side::Consumer; ///< whose demand it is
    bool operator==(const Head&) const = default;
};

enum class Remedy {
    PriceReduction,
    RepairCost,
    Damages,
    Refund,
    Price, ///< what the buyer has not paid of it
    Repair,
    Replacement,
    Delivery,
    Costs,
    Interest
};
template <>
inline constexpr ChoiceNames<Remedy> choice_names<Remedy>{
    "price_reduction", "repair_cost", "damages",  "refund", "price",
    "repair",          "replacement", "delivery", "costs",  "interest"};

/// Remedies a defect of what was delivered.
constexpr bool is_cure(Remedy remedy) {
    return remedy == Remedy::Repair || remedy == Remedy::Replacement;
}
/// An act is asked, not money: an amount on such an item is never claimed. What never came is not cured but
/// delivered.
constexpr bool is_act(Remedy remedy) {
    return is_cure(remedy) || remedy == Remedy::Delivery;
}
/// Litigation costs and interest stay beside the amount in dispute.
constexpr bool is_outside_dispute(Remedy remedy) {
    return remedy == Remedy::Costs || remedy == Remedy::Interest;
}
/// Adds to the amount in dispute: neither an act nor beside it.
constexpr bool is_money_in_dispute(Remedy remedy) {
    return !is_act(remedy) && !is_outside_dispute(remedy);
}
/// Taken out of the price, so the price limits it; a refund is what rescission gives back.
constexpr bool is_part_of_price(Remedy remedy) {
    return remedy == Remedy::PriceReduction || remedy == Remedy::Refund;
}
/// May be asked only when the seller has had his chance to cure or a condition is recorded (KKL 5:8, whose
/// second paragraph has the cost of remedying; Directive (EU) 2019/771 art 13(4)). Damages are not.
constexpr bool is_second_tier(Remedy remedy) {
    return is_part_of_price(remedy) || remedy == Remedy::RepairCost;
}

/// How the amount of a claim item is found. LowestQuote and AverageQuote take the repair quotes recorded as
/// estimates of the item. ComparableGoods: what like goods, as faulty as these, cost to buy. CoverPurchase:
/// goods bought instead that cost more. CourtEstimate has no amount: "what the court finds reasonable".
enum class Method {
    None,
    LumpSum,
    Proportional,
    Percentage,
    QuotedRepair,
    LowestQuote,
    AverageQuote,
    PaidRepair,
    Invoice,
    ComparableGoods,
    CoverPurchase,
    ExpertEstimate,
    CourtEstimate
};
template <>
inline constexpr ChoiceNames<Method> choice_names<Method>{
    "none",           "lump_sum",        "proportional",  "percentage", "quoted_repair",
    "lowest_quote",   "average_quote",   "paid_repair",   "invoice",    "comparable_goods",
    "cover_purchase", "expert_estimate", "court_estimate"};

/// One among several quotes for the repair.
constexpr bool is_of_several_quotes(Method method) {
    return method == Method::LowestQuote || method == Method::AverageQuote;
}
/// What is paid for other goods is set against the price.
constexpr bool is_comparison(Method method) {
    return method == Method::ComparableGoods || method == Method::CoverPurchase;
}

/// The inputs of an amount. Which are used depends on the method:
/// Proportional price × (1 − value_delivered / value_conforming); Percentage price × percent; ComparableGoods
/// price − stated; CoverPurchase stated − price; LowestQuote and AverageQuote the quotes among the item's
/// estimates; the others `stated`.
struct Basis {
    Method method = Method::None;
    std::optional<Money> price; ///< none: the net price of the item the defects belong to
    std::optional<Money> value_conforming;
    std::optional<Money> value_delivered;
    std::optional<Percent> percent;
    std::optional<Money> stated;
    std::string source; ///< "quote of Sotarn AB, 12 March 2026"; prints beside the calculation
    bool operator==(const Basis&) const = default;
};

/// A defect that a claim item covers, with its part of the amount where that is known.
struct DefectShare {
    Id<Defect> defect;
    std::optional<Money> share;
    bool operator==(const DefectShare&) const = default;
};

/// One demand within a head. Items within a head add up, except those that are an alternative to another.
struct ClaimItem {
    Id<ClaimItem> id;
    int position = 0;
    Id<Head> head;
    Remedy remedy = Remedy::PriceReduction;
    std::string title;
    Basis basis;
    std::vector<DefectShare> defects;
    std::vector<Id<Exhibit>> evidence;
    Id<ClaimItem> alternative_to;   ///< counts only if that item falls
    std::string alternative_ground; ///< another legal reason for the same money; leaves every total alone
    Id<Party> creditor;
    Id<Party> debtor;
    bool operator==(const ClaimItem&) const = default;
};

} // namespace redress::domain
