// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/balance_view.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

bool is_used_by_order(const Payment& payment) {
    const bool is_towards_claim = payment.kind == PaymentKind::Refund ||
                                  payment.kind == PaymentKind::Compensation ||
                                  payment.kind == PaymentKind::Costs;
    return is_towards_claim && payment.amount && payment.towards.empty();
}

} // namespace

law::PaymentCustom payment_order_of(const Case& dispute, const Resources& resources) {
    const law::Pack* pack = resources.pack(dispute.sheet.jurisdiction);
    return pack != nullptr && pack->payment_order() ? *pack->payment_order() : law::PaymentCustom{};
}

Money interest_owed(const Case& dispute, const Resources& resources, const Payment& payment) {
    const Money nothing = zero(currency_of(dispute));
    if (!payment.date) return nothing;
    const BalanceOnDay balance = balance_on(
        dispute, resources, {.on = *payment.date, .from = {}, .creditor = receiver_of(dispute, payment)});
    const bool runs = balance.is_awarded() && balance.from;
    return runs ? std::max(nothing, balance.interest - balance.interest_paid) : nothing;
}

PaymentUse payment_use(const Case& dispute, const Resources& resources, const Payment& payment,
                       PaymentOrder order) {
    const Money nothing = zero(currency_of(dispute));
    if (!is_used_by_order(payment)) return {nothing, nothing, {}};
    return use_of_payment(dispute, payment, order, interest_owed(dispute, resources, payment));
}

} // namespace redress::app
