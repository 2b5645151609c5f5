// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/problem.h>
#include <redress/domain/totals.h>

#include <map>
#include <span>

namespace redress::domain {

/// What one instance made of one claim item.
struct ItemAtInstance {
    Id<Instance> instance;
    std::optional<Money> in_dispute;    ///< before it there; none: it was not before it
    const ItemResult* result = nullptr; ///< of the ruling that stands; null while there is none
};

/// How a claim item stands in its head's sum. Outside: costs and interest, beside the amount in dispute.
enum class Standing { Counts, Alternative, Outside };

/// One claim item through the whole chain: claimed, answered, offered, ruled at each instance, paid.
struct LedgerRow {
    Id<Head> head;
    Id<ClaimItem> item;
    Standing standing = Standing::Counts;
    std::optional<Money> claimed;
    const Answer* answer = nullptr;          ///< the one that stands
    std::optional<Money> conceded = {};      ///< by it: 0 when disputed; none while nothing was said
    std::optional<Money> offered = {};       ///< by the debtor's newest offer that is open or was accepted
    std::vector<ItemAtInstance> instances;   ///< in the order of Ledger::instances
    std::optional<ItemOutcome> outcome = {}; ///< by the ruling or settlement that stands last
    std::optional<Money> awarded = {};       ///< by it; none while undecided
    Money paid;                              ///< towards it
    Money balance;                           ///< awarded less paid; 0 while undecided
};

/// Sums of one head's columns over its rows that are not Outside. Two heads are never added.
struct LedgerTotals {
    Id<Head> head;
    Money claimed; ///< of the rows that count
    Money excess;  ///< what caps take off: claimed − excess is HeadTotal::stated
    Money conceded, offered, awarded, paid, balance;
    std::vector<Money> at_instance; ///< awarded there, in the order of Ledger::instances
    Money outside_awarded;          ///< costs and interest
};

/// What became of a defect: its newest finding at each instance and its part of the money.
struct DefectRow {
    Id<Defect> defect;
    std::vector<std::optional<Finding>> findings; ///< in the order of Ledger::instances
    /// Its shares of the consumer's first head's items; what is undivided falls equally, and is marked.
    Money claimed, awarded, paid;
    bool is_allocated = false; ///< some of it was divided without evidence
};

/// Defect → claim item → answer → offer → ruling at each instance → money. A view of the records; points into
/// the case, which must outlive it.
struct Ledger {
    std::vector<const Instance*> instances; ///< in the order in which they were opened, then position
    std::vector<LedgerRow> rows = {};       ///< by head's rank, then position
    std::vector<LedgerTotals> totals = {};  ///< one for each head
    std::vector<DefectRow> defects = {};    ///< by number
    Money costs_awarded;                    ///< to the own side less to the other side, by rulings that stand
    Money unallocated;                      ///< paid, and towards no item
};
Ledger ledger_of(const Case& dispute);

/// The ruling of an instance that stands: the newest that none replaces; null when there is none.
const Ruling* standing_ruling(const Case& dispute, Id<Instance> instance);

/// How many items of the consumer's first head ended how: the case's state in one line.
struct CaseState {
    std::map<ItemOutcome, int> outcomes;
    int undecided = 0;
    int before_an_instance = 0; ///< of the undecided
};
CaseState state_of(const Case& dispute);

/// What a new instance would have before it: after `from` (none: at first), brought by that party. Items on
/// which the bringer lost something: for the creditor claimed − awarded, for the debtor awarded − conceded.
/// Settled, withdrawn and finally decided items are not among them.
std::vector<ItemAmount> still_in_dispute(const Case& dispute, Id<Instance> from, Id<Party> by);

/// The amount in dispute at an instance: the sum of what is before it, without costs and interest.
Money dispute_at(const Case& dispute, const Instance& instance);

/// What a ruling's instance needs before it can be closed: a finding for each defect and a result for each
/// item before it.
std::vector<Problem> missing_results(const Case& dispute, const Instance& instance);

/// What rests on a ruling: instances opened after it, settlements, payments, deadlines counted from it.
std::vector<Uid> dependents_of(const Case& dispute, Id<Ruling> ruling);

/// In which order a payment that names no item is used (by the pack).
enum class PaymentOrder { CostsInterestPrincipal, PrincipalFirst };
/// Divides an amount over the balances of the consumer's first head, item by item; what is left is not used.
std::vector<ItemAmount> use_of_payment(const Case& dispute, Money amount, PaymentOrder order);

/// What an offer comes to for each of its items. Of a lump sum, what its stated lines leave is divided over
/// the others by what is claimed.
std::vector<ItemAmount> amounts_of(const Case& dispute, const Offer& offer);

/// Parts of a sum by weights, in order, adding up to it exactly: largest remainder, ties to the earlier one.
/// Empty weights or a sum of 0 of them: equal parts.
std::vector<Money> divided(Money sum, std::span<const std::int64_t> weights);

} // namespace redress::domain
