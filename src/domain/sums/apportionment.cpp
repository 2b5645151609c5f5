// SPDX-License-Identifier: GPL-3.0-or-later
#include "apportionment.h"

#include "covered_items.h"
#include "payable.h"
#include "usable.h"

#include <algorithm>

namespace redress::domain {

Apportionment::Apportionment(const Case& dispute) : dispute_(dispute) {
    for (const Item& item : dispute.items)
        if (const auto price = usable_price(item)) limits_[item.id] = std::max<std::int64_t>(0, price->minor);
}

Portions Apportionment::portions_of(const ClaimItem& claim) const {
    Portions portions;
    const auto amount = usable(calculation_of(dispute_, claim).amount);
    if (!amount || !is_money_in_dispute(claim.remedy)) return portions;
    if (is_part_of_price(claim.remedy))
        divide(portions, claim, *amount);
    else
        portions.unlimited = amount->minor;
    if (claim.remedy == Remedy::Refund) spill(portions);
    return portions;
}

void Apportionment::divide(Portions& portions, const ClaimItem& claim, Money amount) const {
    ClaimItem undivided = claim;
    undivided.defects.clear();
    Money rest = amount;
    for (const Allocation& part : allocation_of(dispute_, claim)) {
        if (part.share && *part.share <= rest) {
            place(portions, item_behind(dispute_, part.defect), part.share->minor);
            rest = rest - *part.share;
        } else {
            undivided.defects.push_back({part.defect, std::nullopt});
        }
    }
    if (rest.is_zero()) return;
    spread(portions, covered_items(dispute_, undivided.defects.empty() ? claim : undivided), rest);
}

void Apportionment::spread(Portions& portions, const std::vector<Id<Item>>& items, Money amount) const {
    const std::int64_t whole = limits_together(items);
    if (items.size() > 1 && whole == 0) {
        portions.unlimited += amount.minor;
        return;
    }
    if (items.size() == 1) return place(portions, items.front(), amount.minor);
    // What has fallen so far is rounded, not each part: no part is below 0 and a free thing bears nothing.
    Money given = zero(amount.currency);
    std::int64_t weight = 0;
    for (Id<Item> item : items) {
        weight += limits_.at(item);
        const Money so_far = scaled(amount, weight, whole);
        if (so_far != given) place(portions, item, so_far.minor - given.minor);
        given = so_far;
    }
}

void Apportionment::spill(Portions& portions) const {
    const Portions placed = portions;
    for (const auto& [full, minor] : placed.limited) {
        const Item* item = find(dispute_, full);
        for (const Item& other : dispute_.items) {
            if (item == nullptr || other.purchase != item->purchase || !limits_.contains(other.id)) continue;
            const std::int64_t room = limits_.at(other.id) - portions.limited[other.id];
            const std::int64_t excess = portions.limited[full] - limits_.at(full);
            const std::int64_t moved = std::max<std::int64_t>(0, std::min(room, excess));
            portions.limited[other.id] += moved;
            portions.limited[full] -= moved;
        }
    }
    std::erase_if(portions.limited, [](const auto& portion) { return portion.second == 0; });
}

void Apportionment::place(Portions& portions, Id<Item> item, std::int64_t minor) const {
    if (limits_.contains(item))
        portions.limited[item] += minor;
    else
        portions.unlimited += minor;
}

std::int64_t Apportionment::limits_together(const std::vector<Id<Item>>& items) const {
    std::int64_t sum = 0;
    for (Id<Item> item : items) {
        const auto limit = limits_.find(item);
        if (limit == limits_.end()) return 0;
        sum += limit->second;
    }
    return sum;
}

} // namespace redress::domain
