// SPDX-License-Identifier: GPL-3.0-or-later
#include "apportionment.h"

#include "covered_items.h"

#include <algorithm>
#include <stdexcept>

namespace redress::domain {

namespace {

void require_in_range(const Money& amount) {
    if (amount.minor > max_minor_units || amount.minor < -max_minor_units)
        throw std::overflow_error("amount beyond the largest that a case may hold");
}

} // namespace

Apportionment::Apportionment(const Case& dispute) : dispute_(dispute) {
    for (const Item& item : dispute.items)
        if (const auto price = net_price(item)) limits_[item.id] = std::max<std::int64_t>(0, price->minor);
}

Portions Apportionment::portions_of(const ClaimItem& claim) const {
    Portions portions;
    const auto amount = calculation_of(dispute_, claim).amount;
    if (!amount || !is_money_in_dispute(claim.remedy)) return portions;
    require_in_range(*amount);
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
    Money rest = amount;
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
        const Money part = scaled(amount, limits_.at(items[i]), whole);
        place(portions, items[i], part.minor);
        rest = rest - part;
    }
    place(portions, items.back(), rest.minor);
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
