// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_rows.h"
#include "sums/usable.h"

#include <redress/domain/ledger/beside_results.h>

#include <algorithm>

namespace redress::domain {

namespace {

bool is_above(const Case& dispute, const Instance& higher, Id<Instance> lower) {
    const Instance* below = looked_at_again(dispute, higher);
    for (std::size_t steps = 0; below != nullptr && steps < dispute.instances.size(); ++steps) {
        if (below->id == lower) return true;
        below = looked_at_again(dispute, *below);
    }
    return false;
}

template <class Fits>
bool has_above(const Case& dispute, Id<Instance> lower, Fits fits) {
    return std::any_of(dispute.instances.begin(), dispute.instances.end(), [&](const Instance& higher) {
        return fits(higher) && is_above(dispute, higher, lower);
    });
}

bool has_sent_back(const Instance& instance) {
    return instance.state == InstanceState::Remanded;
}

bool lifts_costs(const Case& dispute, const Instance& instance) {
    return has_sent_back(instance) ||
           std::any_of(dispute.rulings.begin(), dispute.rulings.end(), [&](const Ruling& ruling) {
               return ruling.instance == instance.id && ruling.lifts_costs_below &&
                      !is_replaced(dispute, ruling);
           });
}

bool is_binding_ruling(const Case& dispute, const Ruling& ruling) {
    const Instance* instance = find(dispute, ruling.instance);
    return instance != nullptr && is_binding(instance->kind);
}

Side side_of(const Case& dispute, Id<Party> party) {
    const Side own = dispute.sheet.side;
    if (is_own_side(dispute, party)) return own;
    return own == Side::Consumer ? Side::Trader : Side::Consumer;
}

Money signed_for(Side side, Side to, Money amount) {
    return side == to ? amount : -amount;
}

/// Whether the ruling gives the side something of what it claims. Who sets off is given nothing to be paid.
bool gives(const Case& dispute, const Ruling& ruling, Side creditor) {
    return std::any_of(
        dispute.item_results.begin(), dispute.item_results.end(), [&](const ItemResult& result) {
            const bool is_given =
                result.outcome == ItemOutcome::Granted || result.outcome == ItemOutcome::InPart;
            const ClaimItem* item = find(dispute, result.item);
            const Head* head = item == nullptr ? nullptr : find(dispute, item->head);
            return is_given && result.ruling == ruling.id && head != nullptr && head->asked_by == creditor &&
                   head->use != HeadUse::SetOff && !is_outside_dispute(item->remedy);
        });
}

} // namespace

std::vector<CostsAward> costs_awards(const Case& dispute) {
    std::vector<CostsAward> awards;
    for (const Ruling& ruling : dispute.rulings) {
        const auto amount = usable(ruling.costs);
        if (!amount || is_replaced(dispute, ruling)) continue;
        if (has_above(dispute, ruling.instance, [&](const auto& i) { return lifts_costs(dispute, i); }))
            continue;
        awards.push_back(
            {&ruling, side_of(dispute, ruling.costs_to), *amount, is_binding_ruling(dispute, ruling)});
    }
    return awards;
}

Money costs_part(const Case& dispute, const Payment& payment) {
    const Money nothing = zero(currency_of(dispute));
    if (payment.kind != PaymentKind::Costs) return usable(payment.costs).value_or(nothing);
    Money rest = usable(payment.amount).value_or(nothing) - usable(payment.interest).value_or(nothing);
    for (const ItemAmount& part : payment_parts(dispute, payment))
        rest = rest - part.amount.value_or(nothing);
    return std::max(rest, nothing);
}

Money costs_owed(const Case& dispute, Side to) {
    const Money nothing = zero(currency_of(dispute));
    Money bound = nothing;
    Money recommended = nothing;
    for (const CostsAward& award : costs_awards(dispute)) {
        Money& sum = award.is_binding ? bound : recommended;
        sum = sum + signed_for(to, award.to, award.amount);
    }
    Money paid = nothing;
    for (const Payment& payment : dispute.payments)
        paid = paid + signed_for(to, receiver_of(dispute, payment), costs_part(dispute, payment));
    const Money followed = std::clamp(paid, std::min(nothing, recommended), std::max(nothing, recommended));
    return std::max(nothing, bound + followed - paid);
}

const Ruling* ruling_on_interest(const Case& dispute, Side creditor) {
    const Ruling* newest = nullptr;
    for (const Instance* instance : instances_in_order(dispute)) {
        if (!is_binding(instance->kind) || has_above(dispute, instance->id, has_sent_back)) continue;
        const Ruling* here = nullptr;
        for (const Ruling& ruling : dispute.rulings) {
            if (ruling.instance != instance->id || !ruling.interest_from) continue;
            if (is_replaced(dispute, ruling) || !gives(dispute, ruling, creditor)) continue;
            if (here == nullptr ||
                std::pair(ruling.date, ruling.position) >= std::pair(here->date, here->position))
                here = &ruling;
        }
        if (here != nullptr) newest = here;
    }
    return newest;
}

} // namespace redress::domain
