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
    std::optional<Money> awarded = {};  ///< by it; for what was granted without an amount, all that was asked
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
    Money paid;                              ///< towards it, less what the creditor has paid back
    Money paid_before; ///< of it, before the award was asked or agreed, which therefore leaves it out
    Money balance;     ///< awarded less what was paid since; below 0: to be paid back; 0 while undecided
};

/// Sums of one head's columns over its rows that are not Outside. Of alternatives one at most is conceded or
/// offered: the one with the highest sum. Two heads are never added.
struct LedgerTotals {
    Id<Head> head;
    Money claimed; ///< of the rows that count
    Money excess;  ///< what caps take off: claimed − excess is HeadTotal::stated
    Money conceded, offered, awarded, paid, paid_before, balance;
    std::vector<Money> at_instance; ///< awarded there, in the order of Ledger::instances
    Money outside_awarded;          ///< costs and interest
};

/// What became of a defect: its newest finding at each instance and its part of the money.
struct DefectRow {
    Id<Defect> defect;
    std::vector<std::optional<Finding>> findings; ///< in the order of Ledger::instances
    /// Its shares of what the consumer's first head claims, and of what was offered, awarded and paid on any
    /// of his heads; what is undivided falls equally, and is marked. Costs and interest are left out.
    Money claimed, offered, awarded, paid;
    std::vector<Money> at_instance; ///< awarded there
    /// Some of this money fell here by a rule alone: it was not divided, or divided without evidence for the
    /// parts. What nobody pays, awards, offers or claims in the first head marks nothing.
    bool is_allocated = false;
};

/// Defect → claim item → answer → offer → ruling at each instance → money. A view of the records; points into
/// the case, which must outlive it.
struct Ledger {
    std::vector<const Instance*> instances; ///< in the order in which they were opened, then position
    std::vector<LedgerRow> rows = {};       ///< by head's rank, then position
    std::vector<LedgerTotals> totals = {};  ///< one for each head
    std::vector<DefectRow> defects = {};    ///< by number
    DefectRow without_defect; ///< the items that cover none; `defect` is none. With it the columns add up
    Money costs_awarded;      ///< to the own side less to the other side, by rulings that stand
    Money costs_paid;    ///< the same way round: by payments of costs, less what they pay of items, and by
                         ///< the part of other payments that is costs
    Money interest_paid; ///< of compensation and refunds
    Money unallocated;   ///< of compensation and refunds: neither costs nor interest nor towards an item
};
Ledger ledger_of(const Case& dispute);

/// Paid beside claimed within the caps; nothing while nothing is claimed. Above 100 %: more was paid.
std::optional<Percent> recovered_share(const LedgerTotals& totals);

/// What the demands of both sides come to when set-offs have been used: a set-off takes at most what the
/// other side is awarded. All as it stands decided; running interest is not in it.
struct NetAward {
    Money to_consumer, to_trader;                 ///< open balances of claims and counterclaims
    Money set_off_by_consumer, set_off_by_trader; ///< what is used of them
    Money costs;      ///< by rulings, to the consumer, less what was paid of them; or below 0
    Money on_account; ///< used of what names nothing: paid to the consumer; below 0: to the trader. Nobody is
                      ///< to pay it back without being told to
    Money left;       ///< to the consumer in the end; below 0: to the trader
};
NetAward net_of(const Case& dispute);

/// The ruling of an instance that stands: the newest that none replaces; null when there is none.
const Ruling* standing_ruling(const Case& dispute, Id<Instance> instance);

/// How the items of the head that carries the case ended: its state in one line. That is the first head that
/// asks for itself and has been granted something or is before an open instance, else the first that asks for
/// itself, the consumer's before the trader's. Alternatives count as one item; so does costs and interest as
/// none.
struct CaseState {
    Id<Head> head;
    int items = 0;
    std::map<ItemOutcome, int> outcomes; ///< of items that are before no open instance
    int undecided = 0;
    int before_an_instance = 0;               ///< of the undecided, also those that were decided below
    std::map<Id<Instance>, int> pending = {}; ///< the same by the highest instance that has them
};
CaseState state_of(const Case& dispute);

/// What a new instance would have before it: after `from` (none, or one that binds nobody: at first), brought
/// by that party and opened `on` that day (none: today or later). At first what he claims and was not paid by
/// then, and what the other side sets off. After a ruling the items on which he lost something: for the
/// creditor asked there − awarded, for the debtor awarded − conceded; with them those that were not examined.
/// What was sent back comes with all that was asked. Settled, withdrawn and finally decided items are not
/// among them, nor what a higher head or alternative that was carried for good leaves out.
std::vector<ItemAmount> still_in_dispute(const Case& dispute, Id<Instance> from, Id<Party> by,
                                         const std::optional<Date>& on = {});

/// What is awarded to that party and not yet paid, and what he has to get back: what enforcement or
/// insolvency is about.
std::vector<ItemAmount> still_to_be_paid(const Case& dispute, Id<Party> creditor);

/// The amount in dispute at an instance: the sum of what is before it within the caps, without costs,
/// interest and set-off. Of alternatives the first that is before it counts, of heads the highest; on the
/// creditor's appeal less what the others of them were awarded below.
Money dispute_at(const Case& dispute, const Instance& instance);

/// What an instance needs before it can be closed: a finding for each defect and a result for each item
/// before it. Nothing where nobody rules or where leave to appeal was refused.
std::vector<Problem> missing_results(const Case& dispute, const Instance& instance);

/// What rests on a ruling: instances opened after it, settlements and payments since, deadlines counted from
/// it. Where a day is not known it is taken to be later.
std::vector<Uid> dependents_of(const Case& dispute, Id<Ruling> ruling);

/// In which order a payment that names no item is used (by the pack).
enum class PaymentOrder { CostsInterestPrincipal, PrincipalFirst };
template <>
inline constexpr ChoiceNames<PaymentOrder> choice_names<PaymentOrder>{"costs_interest_principal",
                                                                      "principal_first"};
/// Whether the party stands on the side whose papers these are; nobody does not.
bool is_own_side(const Case& dispute, Id<Party> party);

/// The side that a payment goes to: the one that does not pay. Where nobody is named as payer, the trader
/// gets the price, else the side whose items are named gets it, else the consumer.
Side receiver_of(const Case& dispute, const Payment& payment);

/// How a payment that names no claim item is used.
struct PaymentUse {
    Money costs;    ///< awarded by rulings
    Money interest; ///< that runs up to the day of payment
    std::vector<ItemAmount> towards = {};
    bool operator==(const PaymentUse&) const = default;
};
/// Divides a payment over what is decided and not yet paid to the side that gets it: costs awarded by rulings
/// before costs claimed as items; the interest that is owed before interest awarded as a sum; of the
/// principal the items asked of the payer, or all where none is, then what the payer got too much of his own
/// items. While nothing is decided nothing is owed. What the other side sets off is left out, of the
/// principal first. Costs and interest that the payment states stand as they are; a payment of costs pays
/// costs alone; what is left is not used.
PaymentUse use_of_payment(const Case& dispute, const Payment& payment, PaymentOrder order,
                          Money interest_owed);

/// What a payment pays of the items it names, on the day it is entered: a line without an amount gets what is
/// open of it, or its part of that, and what is left goes by the claims. Without a sum they stay as they are.
std::vector<ItemAmount> parts_on_entry(const Case& dispute, const Payment& payment);

/// What a payment of compensation or a refund leaves beside costs, interest and items; of others nothing.
Money unallocated_of(const Case& dispute, const Payment& payment);

/// What was paid towards a claim item, the oldest first; payments without a day last. Below 0: paid back.
struct PartPaid {
    const Payment* payment = nullptr;
    Money amount;
};
std::vector<PartPaid> parts_paid(const Case& dispute, Id<ClaimItem> item);

/// What an offer comes to for each of its items. Of a lump sum, what its stated lines leave is divided over
/// the others by what is claimed today; once it is accepted each line has its amount.
std::vector<ItemAmount> amounts_of(const Case& dispute, const Offer& offer);

/// Parts of a sum by weights, in order, adding up to it exactly: largest remainder, ties to the earlier one.
/// Empty weights or a sum of 0 of them: equal parts.
std::vector<Money> divided(Money sum, std::span<const std::int64_t> weights);

} // namespace redress::domain
