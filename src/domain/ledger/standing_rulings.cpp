// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"

#include <algorithm>
#include <tuple>

namespace redress::domain {

namespace {

/// By the day of opening; one without a day has that of those recorded before it.
std::vector<const Instance*> by_day(const Case& dispute) {
    std::vector<const Instance*> order;
    for (const Instance& instance : dispute.instances) order.push_back(&instance);
    std::stable_sort(order.begin(), order.end(),
                     [](const Instance* a, const Instance* b) { return a->position < b->position; });
    std::vector<std::pair<std::optional<Date>, const Instance*>> dated;
    std::optional<Date> latest;
    for (const Instance* instance : order) {
        latest = std::max(latest, instance->opened);
        dated.emplace_back(instance->opened ? instance->opened : latest, instance);
    }
    std::stable_sort(dated.begin(), dated.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(dated.begin(), dated.end(), order.begin(), [](const auto& entry) { return entry.second; });
    return order;
}

/// No day is the earliest.
auto age_of(const Ruling& ruling) {
    return std::tuple(ruling.date, ruling.position);
}

/// Of the entries about one subject, that of the newest ruling of the instance that none replaces.
template <class T, class Subject>
const T* standing_in(const Case& dispute, const std::vector<T>& entries, const Instance& instance,
                     Id<Subject> T::*about, Id<Subject> subject) {
    const T* found = nullptr;
    const Ruling* newest = nullptr;
    for (const T& entry : entries) {
        if (entry.*about != subject) continue;
        const Ruling* ruling = find(dispute, entry.ruling);
        if (ruling == nullptr || ruling->instance != instance.id || is_replaced(dispute, *ruling)) continue;
        if (newest != nullptr && age_of(*ruling) <= age_of(*newest)) continue;
        newest = ruling;
        found = &entry;
    }
    return found;
}

/// Without what has taken the place of the ruling since.
Case before_replacing(const Case& dispute, Id<Ruling> id) {
    Case then = dispute;
    std::vector<Id<Ruling>> replaced{id};
    for (std::size_t i = 0; i < replaced.size(); ++i) {
        std::erase_if(then.rulings, [&](const Ruling& later) {
            const bool is_later = later.replaces == replaced[i] && later.id != id;
            if (is_later) replaced.push_back(later.id);
            return is_later;
        });
    }
    return then;
}

} // namespace

std::vector<const Instance*> instances_in_order(const Case& dispute) {
    std::vector<const Instance*> left = by_day(dispute);
    std::vector<const Instance*> order;
    while (!left.empty()) {
        auto next = std::find_if(left.begin(), left.end(), [&](const Instance* instance) {
            return std::none_of(left.begin(), left.end(),
                                [&](const Instance* other) { return other->id == instance->appeal_from; });
        });
        if (next == left.end()) next = left.begin(); // a circle of appeals, which is refused elsewhere
        order.push_back(*next);
        left.erase(next);
    }
    return order;
}

const Instance* looked_at_again(const Case& dispute, const Instance& instance) {
    const Instance* below = find(dispute, instance.appeal_from);
    return below != nullptr && is_binding(below->kind) ? below : nullptr;
}

bool is_replaced(const Case& dispute, const Ruling& ruling) {
    return std::any_of(dispute.rulings.begin(), dispute.rulings.end(),
                       [&](const Ruling& later) { return later.replaces == ruling.id; });
}

std::vector<ItemAmount> results_given(const Case& dispute, Id<Ruling> id) {
    const Case then = before_replacing(dispute, id);
    const auto instances = instances_in_order(then);
    std::vector<ItemAmount> given;
    for (const ItemResult& result : then.item_results) {
        const ClaimItem* item = result.ruling == id ? find(then, result.item) : nullptr;
        if (item == nullptr) continue;
        given.push_back({item->id, result.amount});
        for (const Step& step : steps_of(then, *item, instances))
            if (step.result == &result) given.back().amount = step.awarded;
    }
    return given;
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
    return standing_in(dispute, dispute.item_results, instance, &ItemResult::item, item);
}

const DefectFinding* finding_at(const Case& dispute, const Instance& instance, Id<Defect> defect) {
    return standing_in(dispute, dispute.defect_findings, instance, &DefectFinding::defect, defect);
}

bool excludes(const Head& higher, const Head& lower) {
    return higher.asked_by == lower.asked_by && higher.use == lower.use && higher.rank < lower.rank;
}

const ItemAmount* before(const Instance& instance, Id<ClaimItem> item) {
    const auto place = std::find_if(instance.before.begin(), instance.before.end(),
                                    [&](const ItemAmount& part) { return part.item == item; });
    return place == instance.before.end() ? nullptr : &*place;
}

} // namespace redress::domain
