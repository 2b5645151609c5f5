// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include <algorithm>

namespace redress::app {

using namespace domain;

law::Matter matter_of(const Item& item) {
    switch (item.kind) {
    case ItemKind::Goods:
        return law::Matter::Goods;
    case ItemKind::GoodsWithInstallation:
        return law::Matter::InstalledGoods;
    case ItemKind::Service:
        return law::Matter::Service;
    case ItemKind::Digital:
        break;
    }
    return law::Matter::Digital;
}

namespace {

/// Nothing while nobody said it. That it is none of the special kinds is said by its own kind.
std::optional<law::Matter> special_of(const Item& item) {
    switch (item.matter) {
    case ItemMatter::Unknown:
        return std::nullopt;
    case ItemMatter::Ordinary:
        return matter_of(item);
    case ItemMatter::Used:
        return law::Matter::UsedGoods;
    case ItemMatter::Animal:
        return law::Matter::Animal;
    case ItemMatter::Building:
        return law::Matter::BuildingGoods;
    case ItemMatter::FixedWork:
        return law::Matter::FixedWork;
    case ItemMatter::RealProperty:
        break;
    }
    return law::Matter::RealProperty;
}

/// Nothing when they are of several kinds.
template <class Of>
std::optional<law::Matter> shared(const std::vector<const Item*>& items, Of of) {
    if (items.empty()) return std::nullopt;
    const std::optional<law::Matter> first = of(*items.front());
    const bool is_shared = std::ranges::all_of(items, [&](const Item* item) { return of(*item) == first; });
    return is_shared ? first : std::nullopt;
}

/// Nothing while one of them has no price.
std::optional<Money> price_of(const std::vector<const Item*>& items) {
    std::optional<Money> sum;
    for (const Item* item : items) {
        const auto price = net_price(*item);
        if (!price) return std::nullopt;
        sum = sum ? *sum + *price : *price;
    }
    return sum;
}

std::vector<const Item*> items_of(const Case& dispute, Id<Purchase> purchase, Id<Item> item) {
    std::vector<const Item*> items;
    for (const Item& candidate : dispute.items)
        if (item.is_none() ? candidate.purchase == purchase : candidate.id == item)
            items.push_back(&candidate);
    return items;
}

} // namespace

law::Circumstances circumstances_of(const Case& dispute, Id<Purchase> purchase, Id<Item> item,
                                    const CaseLaw& law) {
    const auto items = items_of(dispute, purchase, item);
    law::Circumstances known{.state = law.region,
                             .price = price_of(items),
                             .matter = shared(items, matter_of),
                             .special = shared(items, special_of)};
    if (const Purchase* contract = find(dispute, purchase)) known.contract = contract->contract_date;
    for (const CaseHappening& entry : happenings_in(dispute, purchase))
        if (entry.item.is_none() || item.is_none() || entry.item == item)
            known.happenings.push_back(entry.happening);
    known.national = law.national;
    return known;
}

} // namespace redress::app
