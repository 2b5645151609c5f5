// SPDX-License-Identifier: GPL-3.0-or-later
#include "defect_rows.h"
#include "ledger_rows.h"
#include "ledger_sums.h"
#include "sums/usable.h"

#include <algorithm>

namespace redress::domain {

namespace {

/// To the own side less to the other side.
void add_signed(Money& sum, const Money& amount, bool is_own) {
    sum = is_own ? sum + amount : sum - amount;
}

bool is_above(const Case& dispute, const Instance& higher, Id<Instance> lower) {
    const Instance* below = looked_at_again(dispute, higher);
    for (std::size_t steps = 0; below != nullptr && steps < dispute.instances.size(); ++steps) {
        if (below->id == lower) return true;
        below = looked_at_again(dispute, *below);
    }
    return false;
}

bool lifts_costs(const Case& dispute, const Instance& instance) {
    return instance.state == InstanceState::Remanded ||
           std::any_of(dispute.rulings.begin(), dispute.rulings.end(), [&](const Ruling& ruling) {
               return ruling.instance == instance.id && ruling.lifts_costs_below &&
                      !is_replaced(dispute, ruling);
           });
}

/// Every ruling that stands may award costs: one on a part and the one on the rest, one at each instance.
Money costs_in(const Case& dispute) {
    Money costs = zero(currency_of(dispute));
    for (const Ruling& ruling : dispute.rulings) {
        const auto awarded = usable(ruling.costs);
        if (!awarded || is_replaced(dispute, ruling)) continue;
        const bool is_lifted =
            std::any_of(dispute.instances.begin(), dispute.instances.end(), [&](const Instance& higher) {
                return lifts_costs(dispute, higher) && is_above(dispute, higher, ruling.instance);
            });
        if (!is_lifted) add_signed(costs, *awarded, is_own_side(dispute, ruling.costs_to));
    }
    return costs;
}

bool is_of_claim(const Payment& payment) {
    return payment.kind == PaymentKind::Refund || payment.kind == PaymentKind::Compensation;
}

/// The part of a payment that is costs awarded by rulings: of a payment of costs, all that it pays no item
/// with.
Money costs_part(const Case& dispute, const Payment& payment) {
    const Money nothing = zero(currency_of(dispute));
    if (payment.kind != PaymentKind::Costs) return usable(payment.costs).value_or(nothing);
    Money rest = usable(payment.amount).value_or(nothing) - usable(payment.interest).value_or(nothing);
    for (const ItemAmount& part : payment_parts(dispute, payment))
        rest = rest - part.amount.value_or(nothing);
    return std::max(rest, nothing);
}

void add_payments(Ledger& ledger, const Case& dispute) {
    const Money nothing = ledger.interest_paid;
    for (const Payment& payment : dispute.payments) {
        add_signed(ledger.costs_paid, costs_part(dispute, payment),
                   receiver_of(dispute, payment) == dispute.sheet.side);
        if (is_of_claim(payment))
            ledger.interest_paid = ledger.interest_paid + usable(payment.interest).value_or(nothing);
        ledger.unallocated = ledger.unallocated + unallocated_of(dispute, payment);
    }
}

std::vector<const Head*> all_heads(const Case& dispute) {
    auto heads = ranked_heads(dispute, Side::Consumer);
    for (const Head* head : ranked_heads(dispute, Side::Trader)) heads.push_back(head);
    return heads;
}

} // namespace

Ledger ledger_of(const Case& dispute) {
    const Money nothing = zero(currency_of(dispute));
    Ledger ledger{.instances = instances_in_order(dispute),
                  .without_defect = empty_row({}, dispute, {}),
                  .costs_awarded = costs_in(dispute),
                  .costs_paid = nothing,
                  .interest_paid = nothing,
                  .unallocated = nothing};
    const auto heads = all_heads(dispute);
    for (const Head* head : heads)
        for (const ClaimItem* item : items_of(dispute, head->id))
            ledger.rows.push_back(row_of(dispute, *item, ledger.instances));
    for (const Head* head : heads) ledger.totals.push_back(totals_in(dispute, *head, ledger));
    add_defects(ledger, dispute);
    add_payments(ledger, dispute);
    return ledger;
}

} // namespace redress::domain
