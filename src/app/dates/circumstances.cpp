// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/case_dates.h>

#include <algorithm>

namespace redress::app {

namespace {

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

/// Nothing when they are of several kinds.
std::optional<law::Matter> shared_matter(const std::vector<const Item*>& items) {
    if (items.empty()) return std::nullopt;
    const law::Matter first = matter_of(*items.front());
    const bool is_shared =
        std::ranges::all_of(items, [&](const Item* item) { return matter_of(*item) == first; });
    return is_shared ? std::optional(first) : std::nullopt;
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
    law::Circumstances known{.price = price_of(items), .matter = shared_matter(items)};
    if (const Purchase* contract = find(dispute, purchase)) known.contract = contract->contract_date;
    for (const CaseHappening& entry : happenings_in(dispute, purchase))
        if (entry.item.is_none() || item.is_none() || entry.item == item)
            known.happenings.push_back(entry.happening);
    known.national = law.national;
    return known;
}

} // namespace redress::app
