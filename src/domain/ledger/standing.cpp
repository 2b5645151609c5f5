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

bool is_replaced(const Case& dispute, const Ruling& ruling) {
    return std::any_of(dispute.rulings.begin(), dispute.rulings.end(),
                       [&](const Ruling& later) { return later.replaces == ruling.id; });
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

const ItemAmount* before(const Instance& instance, Id<ClaimItem> item) {
    const auto place = std::find_if(instance.before.begin(), instance.before.end(),
                                    [&](const ItemAmount& part) { return part.item == item; });
    return place == instance.before.end() ? nullptr : &*place;
}

const Instance& first_before(const Case& dispute, const Instance& instance, Id<ClaimItem> item) {
    const Instance* first = &instance;
    for (std::size_t steps = 0; steps < dispute.instances.size(); ++steps) {
        const Instance* below = find(dispute, first->appeal_from);
        if (below == nullptr || before(*below, item) == nullptr) break;
        first = below;
    }
    return *first;
}

bool is_buyer(const Case& dispute, Id<Party> id) {
    const Party* party = find(dispute, id);
    return party != nullptr &&
           (party->roles.contains(PartyRole::Consumer) || party->roles.contains(PartyRole::CoBuyer) ||
            party->roles.contains(PartyRole::Estate));
}

bool is_asked_of(const Case& dispute, const ClaimItem& item, Id<Party> party) {
    if (party.is_none()) return false;
    if (!item.debtor.is_none()) return item.debtor == party;
    if (!item.creditor.is_none()) return item.creditor != party;
    const Head* head = find(dispute, item.head);
    return head != nullptr && is_buyer(dispute, party) != (head->asked_by == Side::Consumer);
}

} // namespace redress::domain
