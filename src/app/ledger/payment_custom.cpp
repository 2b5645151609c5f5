// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_ledger.h"

#include <redress/domain/ledger/beside_results.h>

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

DueBesideItems due_beside_items(const Case& dispute, const Resources& resources, Side creditor,
                                const Date& on) {
    const Money nothing = zero(currency_of(dispute));
    const Case paid = paid_until(dispute, on);
    const BalanceOnDay balance = balance_on(paid, resources, {.on = on, .from = {}, .creditor = creditor});
    const Money run = balance.is_awarded() ? balance.running() : balance.interest_on_costs;
    return {.costs = costs_owed(paid, creditor),
            .interest = std::max(nothing, run - interest_parts(paid, creditor)),
            .per_further_day = balance.is_awarded() ? balance.per_further_day : balance.per_further_day_on_costs};
}

Money interest_owed(const Case& dispute, const Resources& resources, const Payment& payment) {
    if (!payment.date) return zero(currency_of(dispute));
    return due_beside_items(dispute, resources, receiver_of(dispute, payment), *payment.date).interest;
}

PaymentUse payment_use(const Case& dispute, const Resources& resources, const Payment& payment,
                       PaymentOrder order) {
    const Money nothing = zero(currency_of(dispute));
    if (!is_used_by_order(payment)) return {nothing, nothing, {}};
    return use_of_payment(dispute, payment, order, interest_owed(dispute, resources, payment));
}

} // namespace redress::app
