// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"

#include <algorithm>

namespace redress::domain {

namespace {

/// Open balances of one side's heads, costs and interest among them.
Money balances(const Case& dispute, const Ledger& ledger, Side side, bool (*is_counted)(HeadUse)) {
    Money sum = zero(currency_of(dispute));
    for (const LedgerRow& row : ledger.rows) {
        const Head* head = find(dispute, row.head);
        if (head->asked_by == side && is_counted(head->use)) sum = sum + row.balance;
    }
    return sum;
}

bool is_set_off(HeadUse use) {
    return use == HeadUse::SetOff;
}
bool asks_for_itself(HeadUse use) {
    return use != HeadUse::SetOff;
}

/// What cannot be set off is lost here: a set-off asks for nothing beyond the other side's claim.
Money used(const Money& set_off, const Money& against) {
    const Money nothing = zero(against.currency);
    return std::max(nothing, std::min(set_off, against));
}

} // namespace

NetAward net_of(const Case& dispute) {
    const Ledger ledger = ledger_of(dispute);
    const Money to_consumer = balances(dispute, ledger, Side::Consumer, asks_for_itself);
    const Money to_trader = balances(dispute, ledger, Side::Trader, asks_for_itself);
    const Money by_consumer = used(balances(dispute, ledger, Side::Consumer, is_set_off), to_trader);
    const Money by_trader = used(balances(dispute, ledger, Side::Trader, is_set_off), to_consumer);
    const Money own_costs = ledger.costs_awarded - ledger.costs_paid;
    const Money costs = dispute.sheet.side == Side::Consumer ? own_costs : -own_costs;
    const Money left = to_consumer - by_trader - (to_trader - by_consumer) + costs;
    return {to_consumer, to_trader, by_consumer, by_trader, costs, left};
}

} // namespace redress::domain
