// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"

#include <redress/domain/ledger/on_account.h>

#include <algorithm>

namespace redress::domain {

namespace {

/// Whether the side may be paid anything but what it gave too much.
bool asks_for_itself(const Case& dispute, Side side) {
    const auto heads = ranked_heads(dispute, side);
    if (std::any_of(heads.begin(), heads.end(),
                    [](const Head* head) { return head->use != HeadUse::SetOff; }))
        return true;
    const bool is_own = side == dispute.sheet.side;
    return std::any_of(dispute.rulings.begin(), dispute.rulings.end(), [&](const Ruling& ruling) {
        return ruling.costs && is_own_side(dispute, ruling.costs_to) == is_own;
    });
}

/// Whether one who binds, or the parties, have said what the side is to have.
bool is_decided_for(const Case& dispute, Side side) {
    for (const Head* head : ranked_heads(dispute, side))
        for (const ClaimItem* item : items_of(dispute, head->id))
            if (head->use != HeadUse::SetOff && decision_on(dispute, item->id) &&
                !is_recommended(dispute, item->id))
                return true;
    return false;
}

} // namespace

OnAccount on_account_of(const Case& dispute) {
    const Money nothing = zero(currency_of(dispute));
    OnAccount sums{nothing, nothing};
    for (const Payment& payment : dispute.payments) {
        Money& sum = receiver_of(dispute, payment) == Side::Consumer ? sums.to_consumer : sums.to_trader;
        sum = sum + unallocated_of(dispute, payment);
    }
    if (sums.to_consumer.is_zero() || sums.to_trader.is_zero()) return sums;
    if (asks_for_itself(dispute, Side::Consumer) && asks_for_itself(dispute, Side::Trader)) return sums;
    const Money net = sums.to_consumer - sums.to_trader;
    return {std::max(nothing, net), std::max(nothing, -net)};
}

OnAccount overpaid(const Case& dispute) {
    const Money nothing = zero(currency_of(dispute));
    const OnAccount all = on_account_of(dispute);
    OnAccount over{nothing, nothing};
    if (all.to_consumer.is_zero() && all.to_trader.is_zero()) return over;
    const Money used = net_of(dispute).on_account;
    if (is_decided_for(dispute, Side::Consumer)) over.to_consumer = all.to_consumer - std::max(nothing, used);
    if (is_decided_for(dispute, Side::Trader)) over.to_trader = all.to_trader - std::max(nothing, -used);
    return over;
}

} // namespace redress::domain
