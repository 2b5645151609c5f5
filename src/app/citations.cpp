// SPDX-License-Identifier: GPL-3.0-or-later
#include "citations.h"

#include <redress/domain/behind.h>

#include <algorithm>

namespace redress::app {

using domain::Case;
using domain::Item;

namespace {

void add_once(BoughtItems& items, const Item* item) {
    if (item != nullptr && std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
}

/// Acts on services say in one place when the price is reduced and by how much.
bool is_about_reduction(std::string_view key) {
    return key == "second_tier" || key == "price_reduction";
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

const law::Citation* citation_of(const Case& dispute, const law::Pack& pack, std::string_view key,
                                 const Item& item) {
    const law::Concern concern = app::concern_of(dispute, item);
    const auto day = contract_day(dispute, item);
    const law::Citation* own = pack.citation(key, concern, day);
    const bool is_service = concern == law::Concern::Service && is_about_reduction(key);
    return own == nullptr && is_service ? pack.citation("service_reduction", concern, day) : own;
}

} // namespace

BoughtItems items_behind(const Case& dispute, const std::vector<domain::Id<domain::Defect>>& defects) {
    BoughtItems items;
    for (const auto& id : defects)
        if (domain::find(dispute, id) != nullptr)
            add_once(items, domain::find(dispute, domain::item_behind(dispute, id)));
    return items;
}

BoughtItems items_in_dispute(const Case& dispute) {
    std::vector<domain::Id<domain::Defect>> open;
    for (const domain::Defect& defect : dispute.defects)
        if (defect.status == domain::DefectStatus::Open) open.push_back(defect.id);
    BoughtItems items = items_behind(dispute, open);
    if (items.empty())
        for (const Item& item : dispute.items) items.push_back(&item);
    return items;
}

bool is_bought_from_trader(const Case& dispute, const Item& item) {
    const domain::Purchase* purchase = domain::purchase_behind(dispute, item.purchase);
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
    const domain::Purchase* purchase = domain::purchase_behind(dispute, item.purchase);
    return purchase != nullptr ? purchase->contract_date : std::nullopt;
}

const law::Citation* citation_for(const Case& dispute, const law::Pack& pack, std::string_view key,
                                  const BoughtItems& items) {
    if (items.empty()) return pack.citation(key, law::Concern::AnyDispute, std::nullopt);
    const auto one = [&](const Item* item) { return citation_of(dispute, pack, key, *item); };
    const law::Citation* first = one(items.front());
    const bool is_common =
        std::all_of(items.begin(), items.end(), [&](const Item* item) { return one(item) == first; });
    return is_common ? first : nullptr;
}

} // namespace redress::app
