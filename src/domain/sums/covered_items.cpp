// SPDX-License-Identifier: GPL-3.0-or-later
#include "covered_items.h"

#include "payable.h"

#include <algorithm>

namespace redress::domain {

std::vector<Id<Item>> covered_items(const Case& dispute, const ClaimItem& claim) {
    if (claim.defects.empty()) return {item_behind(dispute, Id<Defect>{})};
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
    return item == nullptr ? std::nullopt : usable_price(*item);
}

} // namespace redress::domain
