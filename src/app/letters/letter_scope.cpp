// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_scope.h"

#include "letter_parts.h"

#include <redress/domain/amount.h>

#include <algorithm>

namespace redress::app {

using domain::Case;
using domain::ClaimItem;
using domain::Id;

namespace {

class SellerScope {
public:
    SellerScope(const Case& whole, Id<domain::Party> seller) : whole_(whole), seller_(seller) {}

    // A record that names no purchase belongs to every letter: better told twice than never.
    bool has(const domain::Purchase* purchase) const {
        return purchase == nullptr || purchase->seller.is_none() || purchase->seller == seller_;
    }
    bool has(Id<domain::Purchase> id) const { return has(domain::find(whole_, id)); }
    bool has(Id<domain::Defect> id) const {
        const domain::Defect* defect = domain::find(whole_, id);
        const domain::Item* item = defect != nullptr ? domain::find(whole_, defect->item) : nullptr;
        return item == nullptr || has(item->purchase);
    }
    bool is_other_seller(Id<domain::Party> party) const {
        return !party.is_none() && party != seller_ &&
               std::any_of(whole_.purchases.begin(), whole_.purchases.end(),
                           [&](const domain::Purchase& purchase) { return purchase.seller == party; });
    }
    std::optional<ClaimItem> narrowed(ClaimItem item) const;

private:
    const Case& whole_;
    Id<domain::Party> seller_;
};

/// The parts that are left of an item that covered more, as an amount of their own.
domain::Basis basis_of(const ClaimItem& item, domain::Currency currency) {
    domain::Basis basis;
    basis.source = item.basis.source;
    domain::Money sum = domain::zero(currency);
    for (const domain::DefectShare& part : item.defects) {
        if (!part.share) return basis;
        sum = sum + *part.share;
    }
    const bool is_stated = item.basis.stated.has_value();
    basis.method = is_stated ? item.basis.method : domain::Method::LumpSum;
    basis.stated = sum;
    return basis;
}

std::optional<ClaimItem> SellerScope::narrowed(ClaimItem item) const {
    if (is_other_seller(item.debtor)) return std::nullopt;
    std::vector<domain::DefectShare> kept;
    for (const domain::Allocation& part : domain::allocation_of(whole_, item))
        if (has(part.defect)) kept.push_back({part.defect, part.share});
    if (kept.size() == item.defects.size()) return item;
    if (kept.empty()) return std::nullopt;
    item.defects = std::move(kept);
    item.basis = basis_of(item, domain::currency_of(whole_));
    return item;
}

void keep_claims(Case& part, const Case& whole, const SellerScope& scope) {
    part.claim_items.clear();
    for (const ClaimItem& item : whole.claim_items)
        if (auto narrowed = scope.narrowed(item)) part.claim_items.push_back(std::move(*narrowed));
    std::erase_if(part.claim_items, [&](const ClaimItem& item) {
        return !item.alternative_to.is_none() && domain::find(part, item.alternative_to) == nullptr;
    });
    std::erase_if(part.heads, [&](const domain::Head& head) {
        return domain::items_of(part, head.id).empty() && !domain::items_of(whole, head.id).empty();
    });
}

template <class Event>
void keep_events(std::vector<Event>& events, const SellerScope& scope) {
    for (Event& event : events) std::erase_if(event.defects, [&](const auto& id) { return !scope.has(id); });
    std::erase_if(events, [](const Event& event) { return event.defects.empty(); });
}

} // namespace

Case case_for_the_seller(const Case& whole) {
    const domain::Party* seller = seller_of(whole);
    if (seller == nullptr) return whole;
    const SellerScope scope(whole, seller->id);
    Case part = whole;
    std::erase_if(part.purchases, [&](const auto& purchase) { return !scope.has(&purchase); });
    std::erase_if(part.items, [&](const auto& item) { return !scope.has(item.purchase); });
    std::erase_if(part.payments, [&](const auto& payment) { return !scope.has(payment.purchase); });
    std::erase_if(part.guarantees, [&](const auto& guarantee) { return !scope.has(guarantee.purchase); });
    std::erase_if(part.defects, [&](const auto& defect) { return !scope.has(defect.id); });
    keep_events(part.notices, scope);
    keep_events(part.repair_attempts, scope);
    keep_claims(part, whole, scope);
    return part;
}

} // namespace redress::app
