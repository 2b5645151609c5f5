// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"

#include <algorithm>

namespace redress::test {

using namespace domain;

namespace {

std::string check_disputes(const Case& dispute) {
    std::string wrong;
    for (const Instance& instance : dispute.instances)
        wrong += differs("in dispute at instance no. " + std::to_string(instance.position),
                         dispute_by_hand(dispute, instance), dispute_at(dispute, instance).minor);
    return wrong;
}

Minor balance_of(const Case& dispute, const std::vector<RowByHand>& rows, Side side, bool is_set_off) {
    Minor sum = 0;
    for (const RowByHand& row : rows) {
        const Head& head = head_by_hand(dispute, *row.item);
        if (head.asked_by == side && (head.use == HeadUse::SetOff) == is_set_off) sum += row.balance;
    }
    return sum;
}

std::string check_net(const Case& dispute, const std::vector<RowByHand>& rows) {
    const NetAward theirs = net_of(dispute);
    const MoneyByHand money = money_by_hand(dispute);
    const Minor to_consumer = balance_of(dispute, rows, Side::Consumer, false);
    const Minor to_trader = balance_of(dispute, rows, Side::Trader, false);
    const Minor by_consumer = set_off_by(dispute, rows, Side::Consumer);
    const Minor by_trader = set_off_by(dispute, rows, Side::Trader);
    Minor left = to_consumer - by_trader - (to_trader - by_consumer) + costs_by_hand(dispute) - money.costs;
    left -= left > 0 ? std::min(left, money.to_consumer_unnamed) : -std::min(-left, money.to_trader_unnamed);
    return differs("open to the consumer", to_consumer, theirs.to_consumer.minor) +
           differs("open to the trader", to_trader, theirs.to_trader.minor) +
           differs("set off by the consumer", by_consumer, theirs.set_off_by_consumer.minor) +
           differs("set off by the trader", by_trader, theirs.set_off_by_trader.minor) +
           differs("left in the end", left, theirs.left.minor);
}

std::string check_state(const Case& dispute) {
    const CaseState state = state_of(dispute);
    int counted = state.undecided;
    for (const auto& [outcome, count] : state.outcomes) counted += count;
    return differs("items in the state", state.items, counted);
}

Minor most_ever_asked(const Case& dispute, const ClaimItem& item) {
    Minor most = claimed_by_hand(dispute, item).value_or(0);
    for (const StepByHand& step : steps_by_hand(dispute, item)) {
        if (step.part != nullptr) most = std::max(most, step.asked.value_or(0));
        // what was brought stays before an instance when the ruling below is corrected
        if (step.part != nullptr) most = std::max(most, sum_in(step.part->amount).value_or(0));
        most = std::max(most, step.gave.value_or(0));
    }
    return most;
}

} // namespace

/// A set-off takes at most what the other side gets.
Minor set_off_by(const Case& dispute, const std::vector<RowByHand>& rows, Side side) {
    Minor given = 0;
    for (const RowByHand& row : rows) {
        const Head& head = head_by_hand(dispute, *row.item);
        if (head.asked_by != side && head.use != HeadUse::SetOff) given += row.awarded();
    }
    return std::max<Minor>(0, std::min(balance_of(dispute, rows, side, true), given));
}

std::string differs(const std::string& what, Minor ours, Minor theirs) {
    if (ours == theirs) return {};
    return what + ": " + std::to_string(ours) + " by hand and " + std::to_string(theirs) + " in the ledger\n";
}

std::vector<RowByHand> rows_by_hand(const Case& dispute) {
    std::vector<RowByHand> rows;
    for (const ClaimItem& item : dispute.claim_items) {
        RowByHand row{&item,
                      claimed_by_hand(dispute, item),
                      conceded_by_hand(dispute, item),
                      offered_by_hand(dispute, item),
                      decision_by_hand(dispute, item),
                      steps_by_hand(dispute, item),
                      paid_by_hand(dispute, item)};
        if (row.decided) row.balance = row.awarded() - (row.paid - row.paid_before());
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string disagreement(const Case& dispute) {
    return disagreement(dispute, ledger_of(dispute)) + check_disputes(dispute) +
           check_net(dispute, rows_by_hand(dispute)) + check_state(dispute);
}

std::string disagreement(const Case& dispute, Id<Instance> from, Id<Party> by, const Date& on) {
    Parts theirs;
    for (const ItemAmount& part : still_in_dispute(dispute, from, by, on))
        theirs[part.item.uid] = sum_in(part.amount);
    const Parts ours = still_by_hand(dispute, from, by, on);
    std::string wrong;
    for (const ClaimItem& item : dispute.claim_items) {
        const auto mine = ours.find(item.id.uid);
        const auto other = theirs.find(item.id.uid);
        // Not before it: -2; left to the court: -1.
        const Minor expected = mine == ours.end() ? -2 : mine->second.value_or(-1);
        const Minor given = other == theirs.end() ? -2 : other->second.value_or(-1);
        const bool is_too_much = given > most_ever_asked(dispute, item);
        const std::string who = "item " + std::to_string(item.position);
        wrong += differs(who + ", still in dispute", expected, given);
        if (is_too_much) wrong += who + " is in dispute with more than was ever asked\n";
    }
    return wrong;
}

} // namespace redress::test
