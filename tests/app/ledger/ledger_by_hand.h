// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/ledger.h>

#include <map>

namespace redress::test {

// The ledger once more, written from docs/ledger.md and the raw records alone, as plainly as can be and
// without a look at the program's. It knows two parties, sums stated, percentages of the one price behind
// a defect, what that price and other goods differ by, quotes, and instances, rulings and payments that have a day. Amounts are minor units.

using Minor = std::int64_t;
using Sum = std::optional<Minor>;

Sum sum_in(const std::optional<domain::Money>& amount);
domain::Side side_by_hand(const domain::Case& dispute, domain::Id<domain::Party> party);
const domain::Head& head_by_hand(const domain::Case& dispute, const domain::ClaimItem& item);
bool is_beside(const domain::ClaimItem& item);   ///< costs and interest
bool is_no_money(const domain::ClaimItem& item); ///< an act is asked
bool is_disputed_money(const domain::ClaimItem& item);

const domain::Item& bought_behind(const domain::Case& dispute, const domain::ClaimItem& item);
Sum claimed_by_hand(const domain::Case& dispute, const domain::ClaimItem& item);
Sum conceded_by_hand(const domain::Case& dispute, const domain::ClaimItem& item);
Sum offered_by_hand(const domain::Case& dispute, const domain::ClaimItem& item);
/// Rounded down, and what is left goes out one by one, the largest remainder first.
std::vector<Minor> divided_by_hand(Minor whole, std::vector<Minor> weights);
std::map<domain::Uid, Minor> offer_by_hand(const domain::Case& dispute, const domain::Offer& offer);

/// The demands of a head of which one alone is given; the primary one first.
using Group = std::vector<const domain::ClaimItem*>;
std::vector<Group> groups_by_hand(const domain::Case& dispute, domain::Id<domain::Head> head);

/// Paid towards the item up to that day, less what its creditor paid back; no day: ever.
Minor paid_by_hand(const domain::Case& dispute, const domain::ClaimItem& item,
                   const std::optional<domain::Date>& until = {});
struct MoneyByHand {
    Minor interest = 0, unallocated = 0;
    Minor costs = 0; ///< to the own side less to the other
    Minor to_consumer_unnamed = 0, to_trader_unnamed = 0;
};
MoneyByHand money_by_hand(const domain::Case& dispute);
Minor costs_by_hand(const domain::Case& dispute); ///< awarded to the own side less to the other

std::vector<const domain::Instance*> order_by_hand(const domain::Case& dispute);
/// Whose ruling the instance looks at again; null when it begins anew.
const domain::Instance* below_by_hand(const domain::Case& dispute, const domain::Instance& instance);
bool is_below(const domain::Case& dispute, const domain::Instance& lower, const domain::Instance& upper);
const domain::ItemAmount* part_before(const domain::Instance& instance, const domain::ClaimItem& item);
bool is_creditor(const domain::Case& dispute, const domain::ClaimItem& item, domain::Id<domain::Party> party);
std::optional<domain::Finding> found_by_hand(const domain::Case& dispute, const domain::Instance& instance,
                                             domain::Id<domain::Defect> defect);

/// One item at one instance.
struct StepByHand {
    const domain::Instance* instance = nullptr;
    const domain::ItemAmount* part = nullptr; ///< what is before it; null: the item is not
    Sum left;                                 ///< by the rulings below; none: it is heard for the first time
    Sum asked;                                ///< in all
    Minor kept = 0;                           ///< of `left`, what is not before it
    int proceedings = 0;                      ///< which ones: those of the ruling it looks at again
    bool asks_more = false;                   ///< than is kept
    bool sends_back = false;
    const domain::Ruling* ruling = nullptr;
    const domain::ItemResult* said = nullptr;
    Sum gave; ///< in all; none: undecided there
    std::optional<domain::ItemOutcome> outcome;
};
std::vector<StepByHand> steps_by_hand(const domain::Case& dispute, const domain::ClaimItem& item);

struct DecisionByHand {
    domain::ItemOutcome outcome = domain::ItemOutcome::Refused;
    Minor amount = 0;
    const domain::Instance* instance = nullptr; ///< null: settled
    bool is_closed = false;                     ///< for good
    Minor paid_before = 0;
};
std::optional<DecisionByHand> decision_by_hand(const domain::Case& dispute, const domain::ClaimItem& item);

/// One item through the chain.
struct RowByHand {
    const domain::ClaimItem* item = nullptr;
    Sum claimed, conceded, offered;
    std::optional<DecisionByHand> decided;
    std::vector<StepByHand> steps;
    Minor paid = 0, balance = 0;
    Minor awarded() const { return decided ? decided->amount : 0; }
    Minor paid_before() const { return decided ? decided->paid_before : 0; }
};

std::vector<RowByHand> rows_by_hand(const domain::Case& dispute);
Minor set_off_by(const domain::Case& dispute, const std::vector<RowByHand>& rows, domain::Side side);

/// By item; none: left to the court.
using Parts = std::map<domain::Uid, Sum>;
Parts still_by_hand(const domain::Case& dispute, domain::Id<domain::Instance> from,
                    domain::Id<domain::Party> by, const domain::Date& on);
Minor dispute_by_hand(const domain::Case& dispute, const domain::Instance& instance);

} // namespace redress::test
