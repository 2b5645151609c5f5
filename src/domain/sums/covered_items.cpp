// SPDX-License-Identifier: GPL-3.0-or-later
#include "covered_items.h"

#include <algorithm>

namespace redress::domain {

namespace {

Id<Item> only_item(const Case& dispute) {
    return dispute.items.size() == 1 ? dispute.items.front().id : Id<Item>{};
}

} // namespace

Id<Item> item_behind(const Case& dispute, Id<Defect> defect) {
    const Defect* found = find(dispute, defect);
    return found == nullptr || found->item.is_none() ? only_item(dispute) : found->item;
}

const Purchase* purchase_behind(const Case& dispute, Id<Item> item) {
    const Item* found = find(dispute, item);
    if (found == nullptr) return nullptr;
    const Purchase* purchase = find(dispute, found->purchase);
    const bool is_only = purchase == nullptr && dispute.purchases.size() == 1;
    return is_only ? &dispute.purchases.front() : purchase;
}

const Purchase* purchase_behind(const Case& dispute, Id<Defect> defect) {
    return purchase_behind(dispute, item_behind(dispute, defect));
}

std::vector<Id<Item>> covered_items(const Case& dispute, const ClaimItem& claim) {
    if (claim.defects.empty()) return {only_item(dispute)};
    std::vector<Id<Item>> items;
    for (const DefectShare& part : claim.defects) {
        const Id<Item> item = item_behind(dispute, part.defect);
        if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
    }
    return items;
}

std::optional<Money> price_behind(const Case& dispute, const ClaimItem& claim) {
    const auto items = covered_items(dispute, claim);
    const Item* item = items.size() == 1 ? find(dispute, items.front()) : nullptr;
    return item == nullptr ? std::nullopt : net_price(*item);
}

} // namespace redress::domain
