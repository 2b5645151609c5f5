// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/claim.h>

namespace redress::domain {

// What the trader's own side keeps. None of it ever reaches the other side or a forum.

/// Goods taken in for examination or repair; the base of the receipt that the customer gets.
struct Intake {
    Id<Intake> id;
    int position = 0;
    Id<Item> item;
    std::optional<Date> received;
    std::optional<Date> returned;
    std::string condition;               ///< as received
    std::string accessories;             ///< handed in with it
    std::string complaint;               ///< in the customer's words
    std::string loan_unit;               ///< lent meanwhile
    std::optional<Money> inspection_fee; ///< agreed for the case that no fault is found
    std::string note;
    bool operator==(const Intake&) const = default;
};

enum class CostKind { Parts, Labour, Visit, Transport, LoanUnit, Inspection, Goodwill, Other };
template <>
inline constexpr ChoiceNames<CostKind> choice_names<CostKind>{
    "parts", "labour", "visit", "transport", "loan_unit", "inspection", "goodwill", "other"};

/// What handling a defect has cost the shop.
struct HandlingCost {
    Id<HandlingCost> id;
    int position = 0;
    Id<Defect> defect;
    Id<RepairAttempt> attempt;
    CostKind kind = CostKind::Parts;
    std::optional<Date> date;
    std::optional<Money> amount; ///< without what the customer paid
    std::string note;
    bool operator==(const HandlingCost&) const = default;
};

/// What the own side thinks a claim item will come to.
struct Reserve {
    Id<Reserve> id;
    int position = 0;
    Id<ClaimItem> item;
    std::optional<Date> date;
    std::optional<Money> likely;
    std::optional<Money> reserved;
    std::string note;
    bool operator==(const Reserve&) const = default;
};

/// The shop's own claim against its supplier or the manufacturer.
struct Recourse {
    Id<Recourse> id;
    int position = 0;
    Id<Party> against;
    std::vector<Id<Defect>> defects;
    std::optional<Date> claimed;
    std::optional<Date> reply_by;
    std::optional<Money> amount;
    std::optional<Money> recovered;
    std::string note;
    bool operator==(const Recourse&) const = default;
};

} // namespace redress::domain
