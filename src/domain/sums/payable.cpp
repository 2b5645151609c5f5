// SPDX-License-Identifier: GPL-3.0-or-later
#include "payable.h"

#include "usable.h"

namespace redress::domain {

std::optional<Money> usable_price(const Item& item) {
    const auto price = usable(item.price);
    if (!price) return std::nullopt;
    const auto discount = usable(item.discount);
    return discount ? *price - *discount : *price;
}

std::optional<Money> payable_for(const Case& dispute, std::span<const Item> items) {
    if (items.empty()) return std::nullopt;
    const Money nothing = zero(currency_of(dispute));
    Money sum = nothing;
    for (const Item& item : items) {
        const auto price = usable_price(item);
        if (!price) return std::nullopt;
        sum = sum + *price - usable(item.trade_in).value_or(nothing) -
              usable(item.tax_credit).value_or(nothing);
    }
    return sum;
}

Money paid_in(std::span<const Payment> payments, PaymentKind kind, Currency currency) {
    Money sum = zero(currency);
    for (const Payment& payment : payments)
        if (payment.kind == kind) sum = sum + usable(payment.amount).value_or(zero(currency));
    return sum;
}

} // namespace redress::domain
