// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::domain {

/// What an amount still needs before it can be computed.
enum class MissingInput {
    Method,
    Price,
    ValueConforming,
    ValueDelivered,
    Percent,
    Stated,
    Quotes,
    OpenToTheCourt
};

/// A repair quote as a calculation uses it.
struct UsedQuote {
    Money amount;
    std::string source;
};

/// A claim item's amount with everything its calculation line prints. The amounts used are those the method
/// needs; the others are empty. Rounding: domain::scaled, once, at the end.
struct Calculation {
    Method method = Method::None;
    std::optional<Money> amount; ///< nothing while an input is missing, or when it is left to the court
    std::vector<MissingInput> missing;
    std::optional<Money>
        price; ///< the price used: stated in the basis, or the net price of the defects' item
    std::optional<Money> value_conforming;
    std::optional<Money> value_delivered;
    std::optional<Percent> percent;
    std::optional<Money> stated;
    std::vector<UsedQuote> quotes = {}; ///< by their position
};

/// The amount of a claim item by its basis. Proportional (Directive (EU) 2019/771 art 15): price × (1 − value
/// as delivered / value conforming), never below 0 and never above the price. Percentage: price × percent.
/// Several quotes: the lowest, or their average, of the estimates of the item that are quotes with a sum;
/// none of them: missing. Comparable goods: price − stated; a dearer purchase instead: stated − price;
/// neither below 0. Quoted or paid repair, expert, invoice and lump sum: the sum stated; so too without a
/// method, where one is stated. A court estimate has no amount. Without a stated price the net price of the
/// one item that all covered defects belong to is used; defects of several items need a stated price. A
/// repair or replacement asks for no money: it has neither amount nor method, and its defects no shares,
/// whatever its basis says.
Calculation calculation_of(const Case& dispute, const ClaimItem& item);

/// How one claim item's amount falls on the defects it covers.
struct Allocation {
    Id<Defect> defect;
    std::optional<Money> share; ///< nothing: not divided
};
/// One defect carries the whole amount. Of several, each carries its stated share; if all but one are stated
/// the last gets the rest; otherwise what is not stated stays undivided.
std::vector<Allocation> allocation_of(const Case& dispute, const ClaimItem& item);

} // namespace redress::domain
