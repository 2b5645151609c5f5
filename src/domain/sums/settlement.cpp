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

/// What is left of known prices after what was paid and withheld. Someone who has paid nothing is not said to
/// owe anything: perhaps the payments are just not typed yet.
Money unpaid_in(const Case& dispute, const Money& paid, const Money& withheld) {
    const auto payable = payable_for(dispute, dispute.items);
    if (!payable || paid.minor <= 0) return zero(paid.currency);
    return at_least_nothing(*payable - paid - withheld);
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
    Settlement parts{nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing};
    parts.price = price_in(dispute);
    parts.paid = paid_in(dispute, PaymentKind::PricePaid);
    parts.refunded = paid_in(dispute, PaymentKind::Refund) + paid_in(dispute, PaymentKind::Compensation);
    parts.withheld = paid_in(dispute, PaymentKind::PriceWithheld);
    parts.unpaid = unpaid_in(dispute, parts.paid, parts.withheld);
    add_claim(parts, dispute);
    const Money outstanding = parts.withheld + parts.unpaid;
    const Money net = parts.reduction + parts.other - parts.refunded - outstanding;
    parts.refund_due = at_least_nothing(net);
    parts.still_owed = std::min(at_least_nothing(-net), outstanding);
    return parts;
}

} // namespace redress::domain
