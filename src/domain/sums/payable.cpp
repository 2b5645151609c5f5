// SPDX-License-Identifier: GPL-3.0-or-later
#include "payable.h"

namespace redress::domain {

std::optional<Money> payable_for(const Case& dispute, std::span<const Item> items) {
    if (items.empty()) return std::nullopt;
    const Money nothing = zero(currency_of(dispute));
    Money sum = nothing;
    for (const Item& item : items) {
        const auto price = net_price(item);
        if (!price) return std::nullopt;
        sum = sum + *price - item.trade_in.value_or(nothing) - item.tax_credit.value_or(nothing);
    }
    return sum;
}

Money paid_in(std::span<const Payment> payments, PaymentKind kind, Currency currency) {
    Money sum = zero(currency);
    for (const Payment& payment : payments)
        if (payment.kind == kind && payment.amount) sum = sum + *payment.amount;
    return sum;
}

} // namespace redress::domain
