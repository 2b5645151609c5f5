// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"

#include <algorithm>
#include <tuple>

namespace redress::domain {

namespace {

/// How many rulings lie below an instance. A circle of appeals, which is refused elsewhere, ends the count.
int height_of(const Case& dispute, const Instance& instance) {
    int height = 0;
    const Instance* below = find(dispute, instance.appeal_from);
    while (below != nullptr && height <= static_cast<int>(dispute.instances.size())) {
        ++height;
        below = find(dispute, below->appeal_from);
    }
    return height;
}

bool is_replaced(const Case& dispute, const Ruling& ruling) {
    return std::any_of(dispute.rulings.begin(), dispute.rulings.end(),
                       [&](const Ruling& later) { return later.replaces == ruling.id; });
}

/// No day is the earliest.
auto age_of(const Ruling& ruling) {
    return std::tuple(ruling.date, ruling.position);
}

std::optional<Decision> by_rulings(const Case& dispute, Id<ClaimItem> item) {
    std::optional<Decision> last;
    for (const Instance* instance : instances_in_order(dispute)) {
        if (instance->state == InstanceState::Remanded && before(*instance, item) != nullptr) last.reset();
        const ItemResult* result = result_at(dispute, *instance, item);
        if (result == nullptr) continue;
        last = Decision{result->outcome, result->amount, find(dispute, result->ruling)};
    }
    return last;
}

const Offer* accepted_offer(const Case& dispute, Id<ClaimItem> item) {
    const Offer* newest = nullptr;
    for (const Offer& offer : dispute.offers) {
        const bool covers = std::any_of(offer.lines.begin(), offer.lines.end(),
                                        [&](const ItemAmount& line) { return line.item == item; });
        if (!covers || offer.outcome != OfferOutcome::Accepted) continue;
        if (newest == nullptr || offer.answered >= newest->answered) newest = &offer;
    }
    return newest;
}

} // namespace

std::vector<const Instance*> instances_in_order(const Case& dispute) {
    std::vector<const Instance*> order;
    for (const Instance& instance : dispute.instances) order.push_back(&instance);
    std::stable_sort(order.begin(), order.end(), [&](const Instance* a, const Instance* b) {
        return std::tuple(height_of(dispute, *a), a->opened, a->position) <
               std::tuple(height_of(dispute, *b), b->opened, b->position);
    });
    return order;
}

const Ruling* standing_ruling(const Case& dispute, Id<Instance> instance) {
    const Ruling* newest = nullptr;
    for (const Ruling& ruling : dispute.rulings) {
        if (ruling.instance != instance || is_replaced(dispute, ruling)) continue;
        if (newest == nullptr || age_of(ruling) > age_of(*newest)) newest = &ruling;
    }
    return newest;
}

const ItemResult* result_in(const Case& dispute, const Ruling& ruling, Id<ClaimItem> item) {
    for (const ItemResult& result : dispute.item_results)
        if (result.ruling == ruling.id && result.item == item) return &result;
    return nullptr;
}

const ItemResult* result_at(const Case& dispute, const Instance& instance, Id<ClaimItem> item) {
    const Ruling* ruling = standing_ruling(dispute, instance.id);
    return ruling == nullptr ? nullptr : result_in(dispute, *ruling, item);
}

const ItemAmount* before(const Instance& instance, Id<ClaimItem> item) {
    const auto place = std::find_if(instance.before.begin(), instance.before.end(),
                                    [&](const ItemAmount& part) { return part.item == item; });
    return place == instance.before.end() ? nullptr : &*place;
}

std::optional<Decision> decision_on(const Case& dispute, Id<ClaimItem> item) {
    auto decided = by_rulings(dispute, item);
    const Offer* offer = accepted_offer(dispute, item);
    const bool is_later = decided && decided->ruling != nullptr && offer != nullptr && offer->answered &&
                          decided->ruling->date > offer->answered;
    if (offer == nullptr || is_later) return decided;
    for (const ItemAmount& part : amounts_of(dispute, *offer))
        if (part.item == item) return Decision{ItemOutcome::Settled, part.amount, nullptr};
    return decided;
}

} // namespace redress::domain
