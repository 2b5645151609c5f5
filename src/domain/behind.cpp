// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/domain/behind.h>

#include <algorithm>

namespace redress::domain {

namespace {

bool covers(const Notice& notice, Id<Defect> defect) {
    return std::find(notice.defects.begin(), notice.defects.end(), defect) != notice.defects.end();
}

bool passes_on(const Party& party) {
    return party.roles.contains(PartyRole::Branch) || party.roles.contains(PartyRole::Intermediary);
}

bool promised_beside_the_seller(const Party& party) {
    return party.roles.contains(PartyRole::Producer) || party.roles.contains(PartyRole::Guarantor);
}

Id<Party> first_trader(const Case& dispute) {
    const Party* trader = first_with_role(dispute, PartyRole::Trader);
    return trader != nullptr ? trader->id : Id<Party>{};
}

Id<Party> only_seller(const Case& dispute) {
    const auto sellers = sellers_of(dispute);
    return sellers.size() == 1 ? sellers.front() : Id<Party>{};
}

} // namespace

Id<Item> item_behind(const Case& dispute, Id<Defect> defect) {
    const Defect* found = find(dispute, defect);
    if (found != nullptr && !found->item.is_none()) return found->item;
    return dispute.items.size() == 1 ? dispute.items.front().id : Id<Item>{};
}

const Purchase* purchase_behind(const Case& dispute, Id<Purchase> named) {
    const Purchase* purchase = find(dispute, named);
    const bool is_only = purchase == nullptr && dispute.purchases.size() == 1;
    return is_only ? &dispute.purchases.front() : purchase;
}

const Purchase* purchase_behind(const Case& dispute, Id<Item> item) {
    const Item* found = find(dispute, item);
    return found != nullptr ? purchase_behind(dispute, found->purchase) : nullptr;
}

const Purchase* purchase_behind(const Case& dispute, Id<Defect> defect) {
    return purchase_behind(dispute, item_behind(dispute, defect));
}

Id<Party> seller_of(const Case& dispute, const Purchase& purchase) {
    return purchase.seller.is_none() ? first_trader(dispute) : purchase.seller;
}

std::vector<Id<Party>> sellers_of(const Case& dispute) {
    std::vector<Id<Party>> sellers;
    const auto add = [&](Id<Party> seller) {
        if (!seller.is_none() && std::find(sellers.begin(), sellers.end(), seller) == sellers.end())
            sellers.push_back(seller);
    };
    for (const Purchase& purchase : dispute.purchases) add(seller_of(dispute, purchase));
    if (dispute.purchases.empty()) add(first_trader(dispute));
    return sellers;
}

const Party* counterpart_of(const Case& dispute) {
    if (const Party* trader = first_with_role(dispute, PartyRole::Trader)) return trader;
    const auto sellers = sellers_of(dispute);
    return sellers.empty() ? nullptr : find(dispute, sellers.front());
}

Id<Party> seller_behind(const Case& dispute, Id<Purchase> id) {
    const Purchase* purchase = find(dispute, id);
    return purchase != nullptr ? seller_of(dispute, *purchase) : only_seller(dispute);
}

Id<Party> seller_behind(const Case& dispute, Id<Item> id) {
    const Item* item = find(dispute, id);
    return seller_behind(dispute, item != nullptr ? item->purchase : Id<Purchase>{});
}

Id<Party> seller_behind(const Case& dispute, Id<Defect> id) {
    return seller_behind(dispute, item_behind(dispute, id));
}

bool tells_the_seller(const Case& dispute, const Notice& notice, Id<Defect> defect) {
    if (!covers(notice, defect)) return false;
    const Party* recipient = find(dispute, notice.recipient);
    if (recipient == nullptr || passes_on(*recipient)) return true;
    const Id<Party> seller = seller_behind(dispute, defect);
    if (seller.is_none()) return !promised_beside_the_seller(*recipient);
    return recipient->id == seller || recipient->represents == seller;
}

} // namespace redress::domain
