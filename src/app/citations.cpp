// SPDX-License-Identifier: GPL-3.0-or-later
#include "citations.h"

#include <algorithm>

namespace redress::app {

using domain::Case;
using domain::Item;

namespace {

void add_once(Bought& items, const Item* item) {
    if (item != nullptr && std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
}

const domain::Purchase* purchase_of(const Case& dispute, const Item& item) {
    if (const auto* named = domain::find(dispute, item.purchase)) return named;
    return dispute.purchases.size() == 1 ? &dispute.purchases.front() : nullptr;
}

law::Concern concern_of(domain::ItemKind kind) {
    switch (kind) {
    case domain::ItemKind::Goods:
    case domain::ItemKind::GoodsWithInstallation:
        break;
    case domain::ItemKind::Service:
        return law::Concern::Service;
    case domain::ItemKind::Digital:
        return law::Concern::Digital;
    }
    return law::Concern::Goods;
}

} // namespace

Bought items_behind(const Case& dispute, const std::vector<domain::Id<domain::Defect>>& defects) {
    Bought items;
    for (const auto& id : defects) {
        const domain::Defect* defect = domain::find(dispute, id);
        if (defect == nullptr) continue;
        add_once(items, domain::find(dispute, defect->item));
        if (defect->item.is_none() && dispute.items.size() == 1) add_once(items, &dispute.items.front());
    }
    return items;
}

Bought items_in_dispute(const Case& dispute) {
    std::vector<domain::Id<domain::Defect>> open;
    for (const domain::Defect& defect : dispute.defects)
        if (defect.status == domain::DefectStatus::Open) open.push_back(defect.id);
    Bought items = items_behind(dispute, open);
    if (items.empty())
        for (const Item& item : dispute.items) items.push_back(&item);
    return items;
}

bool is_bought_from_trader(const Case& dispute, const Item& item) {
    const domain::Purchase* purchase = purchase_of(dispute, item);
    if (purchase != nullptr && purchase->channel == domain::SalesChannel::PrivateParty) return false;
    const domain::Party* seller = purchase != nullptr ? domain::find(dispute, purchase->seller) : nullptr;
    if (seller == nullptr) return domain::first_with_role(dispute, domain::PartyRole::Trader) != nullptr;
    // An intermediary answers as a seller does (KKL 1:4); a party without a role is whoever sold.
    const auto& roles = seller->roles;
    return roles.empty() || roles.contains(domain::PartyRole::Trader) ||
           roles.contains(domain::PartyRole::Branch) || roles.contains(domain::PartyRole::Intermediary);
}

law::Concern concern_of(const Case& dispute, const Item& item) {
    return is_bought_from_trader(dispute, item) ? concern_of(item.kind) : law::Concern::AnyDispute;
}

std::optional<domain::Date> contract_day(const Case& dispute, const Item& item) {
    const domain::Purchase* purchase = purchase_of(dispute, item);
    return purchase != nullptr ? purchase->contract_date : std::nullopt;
}

const law::Citation* citation_for(const Case& dispute, const law::Pack& pack, std::string_view key,
                                  const Bought& items) {
    if (items.empty()) return pack.citation(key, law::Concern::AnyDispute, std::nullopt);
    const auto one = [&](const Item* item) {
        return pack.citation(key, concern_of(dispute, *item), contract_day(dispute, *item));
    };
    const law::Citation* first = one(items.front());
    const bool is_common =
        std::all_of(items.begin(), items.end(), [&](const Item* item) { return one(item) == first; });
    return is_common ? first : nullptr;
}

} // namespace redress::app
