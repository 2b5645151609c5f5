// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"

#include <algorithm>

namespace redress::domain {

namespace {

/// Instances that come from this one, and those that come from them.
void add_above(const Case& dispute, Id<Instance> below, std::vector<Uid>& found) {
    for (const Instance& instance : dispute.instances) {
        if (instance.appeal_from != below) continue;
        if (std::find(found.begin(), found.end(), instance.id.uid) != found.end()) continue;
        found.push_back(instance.id.uid);
        add_above(dispute, instance.id, found);
    }
}

bool is_since(const std::optional<Date>& day, const std::optional<Date>& ruled) {
    return !day || !ruled || *day >= *ruled;
}

bool decides_any(const Case& dispute, const Ruling& ruling, const std::vector<ItemAmount>& parts) {
    return std::any_of(parts.begin(), parts.end(), [&](const ItemAmount& part) {
        return result_in(dispute, ruling, part.item) != nullptr;
    });
}

/// Enforcement and insolvency rest on the title though they appeal from nothing.
void add_enforcement(const Case& dispute, const Ruling& ruling, std::vector<Uid>& found) {
    for (const Instance& instance : dispute.instances) {
        const bool enforces =
            instance.kind == InstanceKind::Enforcement || instance.kind == InstanceKind::Insolvency;
        if (!enforces || !is_since(instance.opened, ruling.date)) continue;
        if (std::find(found.begin(), found.end(), instance.id.uid) != found.end()) continue;
        if (decides_any(dispute, ruling, instance.before)) found.push_back(instance.id.uid);
    }
}

/// Of a claim item that it decides, or of the costs that it awards.
bool pays(const Case& dispute, const Ruling& ruling, const Payment& payment) {
    if (!is_since(payment.date, ruling.date)) return false;
    const bool is_costs = payment.kind == PaymentKind::Costs && payment.towards.empty() && ruling.costs;
    return is_costs || decides_any(dispute, ruling, payment.towards);
}

} // namespace

std::vector<Uid> dependents_of(const Case& dispute, Id<Ruling> id) {
    std::vector<Uid> found;
    const Ruling* ruling = find(dispute, id);
    if (ruling == nullptr) return found;
    add_above(dispute, ruling->instance, found);
    add_enforcement(dispute, *ruling, found);
    for (const Offer& offer : dispute.offers)
        if (offer.outcome == OfferOutcome::Accepted && is_since(offer.answered, ruling->date) &&
            decides_any(dispute, *ruling, offer.lines))
            found.push_back(offer.id.uid);
    for (const Payment& payment : dispute.payments)
        if (pays(dispute, *ruling, payment)) found.push_back(payment.id.uid);
    for (const Deadline& deadline : dispute.deadlines)
        if (deadline.trigger_record == id.uid.hex()) found.push_back(deadline.id.uid);
    return found;
}

} // namespace redress::domain
