// SPDX-License-Identifier: GPL-3.0-or-later
#include "alternatives.h"
#include "payable.h"
#include "reckoning.h"

#include <algorithm>

namespace redress::domain {

namespace {

Money at_least_nothing(const Money& amount) {
    return std::max(amount, zero(amount.currency));
}

bool has_payment(const Case& dispute, PaymentKind kind) {
    return std::any_of(dispute.payments.begin(), dispute.payments.end(), [&](const Payment& payment) {
        return payment.kind == kind && payment.amount.has_value();
    });
}

/// Recorded as withheld, or what is left to pay of known prices. Someone who has paid nothing at all has not
/// withheld: perhaps the payments are just not recorded yet.
Money withheld_in(const Case& dispute, const Money& paid) {
    if (has_payment(dispute, PaymentKind::PriceWithheld)) return paid_in(dispute, PaymentKind::PriceWithheld);
    const auto payable = payable_for(dispute, dispute.items);
    if (!payable || paid.minor <= 0) return zero(paid.currency);
    return at_least_nothing(*payable - paid);
}

Money price_in(const Case& dispute) {
    Money sum = zero(currency_of(dispute));
    for (const Item& item : dispute.items) {
        sum = sum + net_price(item).value_or(zero(sum.currency));
        sum = sum - item.trade_in.value_or(zero(sum.currency));
    }
    return sum;
}

void add_claim(Settlement& settlement, const Case& dispute) {
    const auto heads = ranked_heads(dispute);
    if (heads.empty()) return;
    const auto items = primary_items(dispute, heads.front()->id);
    const Reckoning reckoning = reckoning_of(dispute, Apportionment(dispute), items);
    settlement.reduction = reckoning.reductions;
    settlement.other = reckoning.other;
}

} // namespace

Settlement settlement_of(const Case& dispute) {
    const Money nothing = zero(currency_of(dispute));
    Settlement parts{nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing};
    parts.price = price_in(dispute);
    parts.paid = paid_in(dispute, PaymentKind::PricePaid);
    parts.refunded = paid_in(dispute, PaymentKind::Refund) + paid_in(dispute, PaymentKind::Compensation);
    parts.withheld = withheld_in(dispute, parts.paid);
    add_claim(parts, dispute);
    const Money over = at_least_nothing(parts.reduction - parts.withheld);
    parts.refund_due = at_least_nothing(over + parts.other - parts.refunded);
    parts.still_owed = at_least_nothing(parts.withheld - parts.reduction);
    return parts;
}

} // namespace redress::domain
