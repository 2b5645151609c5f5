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

/// What the ruling gives of the item, less what was sent back since.
Money left_by(const Case& dispute, const Ruling& ruling, const ClaimItem& item,
              const std::vector<const Instance*>& order) {
    Money left = zero(currency_of(dispute));
    std::size_t chain = 0;
    for (const Step& step : steps_of(dispute, item, order)) {
        const bool is_given = step.outcome == ItemOutcome::Granted || step.outcome == ItemOutcome::InPart;
        if (is_given && step.result->ruling == ruling.id) {
            left = step.awarded.value_or(left);
            chain = step.chain;
        } else if (step.is_sent_back && step.chain == chain) {
            left = std::min(left, step.kept);
        }
    }
    return left;
}

/// Whether the ruling leaves the side something of what it claims. Who sets off is given nothing to be paid.
bool gives(const Case& dispute, const Ruling& ruling, Side creditor,
           const std::vector<const Instance*>& order) {
    return std::any_of(dispute.claim_items.begin(), dispute.claim_items.end(), [&](const ClaimItem& item) {
        const Head* head = find(dispute, item.head);
        return head != nullptr && head->asked_by == creditor && head->use != HeadUse::SetOff &&
               !is_outside_dispute(item.remedy) && left_by(dispute, ruling, item, order).minor > 0;
    });
}

/// From the first judgment on nobody follows a board's recommendation any more. One that was corrected since
/// had been given too.
bool has_judgment(const Case& dispute) {
    return std::any_of(dispute.rulings.begin(), dispute.rulings.end(),
                       [&](const Ruling& ruling) { return is_binding_ruling(dispute, ruling); });
}
std::optional<Date> first_judgment_day(const Case& dispute) {
    std::optional<Date> first;
    for (const Ruling& ruling : dispute.rulings)
        if (is_binding_ruling(dispute, ruling) && ruling.date && (!first || *ruling.date < *first))
            first = ruling.date;
    return first;
}

/// Costs that were paid to the side before a court had ruled.
Money paid_before_judgment(const Case& dispute, Side to) {
    Money sum = zero(currency_of(dispute));
    const auto first = first_judgment_day(dispute);
    for (const Payment& payment : dispute.payments)
        if (first && payment.date && *payment.date < *first && receiver_of(dispute, payment) == to)
            sum = sum + costs_part(dispute, payment);
    return sum;
}

/// What was recommended and not paid before a court ruled is owed by nobody.
void leave_followed(std::vector<CostsAward>& awards, const Case& dispute) {
    if (!has_judgment(dispute)) return;
    for (const Side to : {Side::Consumer, Side::Trader}) {
        Money followed = paid_before_judgment(dispute, to);
        for (CostsAward& award : awards) {
            if (award.is_binding || award.to != to) continue;
            award.amount = std::min(award.amount, followed);
            followed = followed - award.amount;
        }
    }
}

} // namespace

std::vector<CostsAward> costs_awards(const Case& dispute) {
    std::vector<CostsAward> awards;
    for (const Ruling& ruling : dispute.rulings) {
        const auto amount = usable(ruling.costs);
        if (!amount || is_replaced(dispute, ruling)) continue;
        if (find(dispute, ruling.costs_to) == nullptr) continue; // nobody knows whose they are
        if (has_above(dispute, ruling.instance, [&](const auto& i) { return lifts_costs(dispute, i); }))
            continue;
        awards.push_back(
            {&ruling, side_of(dispute, ruling.costs_to), *amount, is_binding_ruling(dispute, ruling)});
    }
    leave_followed(awards, dispute);
    return awards;
}

std::vector<CostsSince> costs_by_day(const Case& dispute, const CostsAward& award) {
    std::vector<CostsSince> parts;
    CostsSince now{award.ruling->date, award.amount};
    const Ruling* ruling = award.ruling;
    for (std::size_t steps = 0; steps < dispute.rulings.size(); ++steps) {
        ruling = find(dispute, ruling->replaces);
        if (ruling == nullptr || find(dispute, ruling->costs_to) == nullptr) break;
        if (side_of(dispute, ruling->costs_to) != award.to) break;
        const Money before = std::min(now.amount, usable(ruling->costs).value_or(zero(now.amount.currency)));
        parts.push_back({now.day, now.amount - before});
        now = {ruling->date ? ruling->date : now.day, before};
    }
    parts.push_back(now);
    std::erase_if(parts, [](const CostsSince& part) { return part.amount.is_zero(); });
    return parts;
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
    const bool is_ruled = has_judgment(dispute);
    for (const CostsAward& award : costs_awards(dispute)) {
        Money& sum = award.is_binding || is_ruled ? bound : recommended;
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
    const auto order = instances_in_order(dispute);
    for (const Instance* instance : order) {
        if (!is_binding(instance->kind)) continue;
        const Ruling* here = nullptr;
        for (const Ruling& ruling : dispute.rulings) {
            if (ruling.instance != instance->id || !ruling.interest_from) continue;
            if (is_replaced(dispute, ruling) || !gives(dispute, ruling, creditor, order)) continue;
            if (here == nullptr ||
                std::pair(ruling.date, ruling.position) >= std::pair(here->date, here->position))
                here = &ruling;
        }
        if (here != nullptr) newest = here;
    }
    return newest;
}

} // namespace redress::domain
