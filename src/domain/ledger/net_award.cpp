// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"

#include <redress/domain/ledger/on_account.h>

#include <algorithm>

namespace redress::domain {

namespace {

/// One column of one side's heads, costs and interest among them.
template <class Column>
Money sum_of(const Case& dispute, const Ledger& ledger, Side side, bool (*is_counted)(HeadUse),
             const Column& column) {
    Money sum = zero(currency_of(dispute));
    for (const LedgerRow& row : ledger.rows) {
        const Head* head = find(dispute, row.head);
        if (head->asked_by == side && is_counted(head->use)) sum = sum + column(row);
    }
    return sum;
}

Money balances(const Case& dispute, const Ledger& ledger, Side side, bool (*is_counted)(HeadUse)) {
    return sum_of(dispute, ledger, side, is_counted, [](const LedgerRow& row) { return row.balance; });
}

bool is_set_off(HeadUse use) {
    return use == HeadUse::SetOff;
}
bool asks_for_itself(HeadUse use) {
    return use != HeadUse::SetOff;
}

/// What is used of the side's set-offs against what the other side is awarded, whatever was paid of that: who
/// has paid more than the rest gets it back. What cannot be set off is lost, for a set-off asks for nothing
/// beyond.
Money used_by(const Case& dispute, const Ledger& ledger, Side side) {
    const Side other = side == Side::Consumer ? Side::Trader : Side::Consumer;
    const Money nothing = zero(currency_of(dispute));
    const Money against = sum_of(dispute, ledger, other, asks_for_itself,
                                 [&](const LedgerRow& row) { return row.awarded.value_or(nothing); });
    return std::max(nothing, std::min(balances(dispute, ledger, side, is_set_off), against));
}

/// What names nothing is taken off as far as something is left; `left` is to the consumer.
Money used_on_account(const Case& dispute, const Money& left) {
    const OnAccount had = on_account_of(dispute);
    return left.minor > 0 ? std::min(had.to_consumer, left) : -std::min(had.to_trader, -left);
}

} // namespace

NetAward net_of(const Case& dispute) {
    const Ledger ledger = ledger_of(dispute);
    const Money to_consumer = balances(dispute, ledger, Side::Consumer, asks_for_itself);
    const Money to_trader = balances(dispute, ledger, Side::Trader, asks_for_itself);
    const Money by_consumer = used_by(dispute, ledger, Side::Consumer);
    const Money by_trader = used_by(dispute, ledger, Side::Trader);
    const Money own_costs = ledger.costs_awarded - ledger.costs_paid;
    const Money costs = dispute.sheet.side == Side::Consumer ? own_costs : -own_costs;
    const Money left = to_consumer - by_trader - (to_trader - by_consumer) + costs;
    const Money on_account = used_on_account(dispute, left);
    return {to_consumer, to_trader, by_consumer, by_trader, costs, on_account, left - on_account};
}

} // namespace redress::domain
