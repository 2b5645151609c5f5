// SPDX-License-Identifier: GPL-3.0-or-later
#include "scope/letter_scope.h"

#include "letters/letter_parts.h"
#include "letters/named_exhibits.h"
#include "scope/ledger_scope.h"
#include "scope/sellers.h"

#include <algorithm>

namespace redress::app {

using domain::Case;
using domain::ClaimItem;
using domain::Id;

namespace {

class SellerScope {
public:
    SellerScope(const Case& whole, Id<domain::Party> seller)
        : whole_(whole), sellers_(whole), seller_(seller) {}

    bool is_one_of_several() const { return sellers_.are_several() || !sellers_.contain(seller_); }
    /// Of the seller for certain: money is never told twice. To a maker or a guarantor nothing was sold; what
    /// was bought explains his part.
    bool owns(Id<domain::Purchase> purchase) const {
        return !is_one_of_several() || !sellers_.contain(seller_) || sellers_.behind(purchase) == seller_;
    }
    bool has(const domain::Purchase& purchase) const { return owns(purchase.id); }
    /// A defect of nobody belongs to every letter: better told twice than never.
    bool has(Id<domain::Defect> defect) const {
        if (!sellers_.contain(seller_)) return is_asked_about(defect);
        const auto seller = sellers_.behind(defect);
        return !sellers_.are_several() || seller.is_none() || seller == seller_;
    }
    std::optional<ClaimItem> part_of(const ClaimItem& item) const { return sellers_.part_for(seller_, item); }

private:
    bool is_asked_about(Id<domain::Defect> defect) const {
        return std::any_of(whole_.claim_items.begin(), whole_.claim_items.end(), [&](const ClaimItem& item) {
            const auto covers = [&](const domain::DefectShare& part) { return part.defect == defect; };
            return part_of(item) && std::any_of(item.defects.begin(), item.defects.end(), covers);
        });
    }

    const Case& whole_;
    Sellers sellers_;
    Id<domain::Party> seller_;
};

/// An alternative to what is not asked is not asked either, and so on along the chain.
void drop_loose_alternatives(std::vector<ClaimItem>& items) {
    const auto is_loose = [](const std::vector<ClaimItem>& kept, const ClaimItem& item) {
        return !item.alternative_to.is_none() &&
               std::none_of(kept.begin(), kept.end(),
                            [&](const ClaimItem& other) { return other.id == item.alternative_to; });
    };
    for (std::size_t before = items.size() + 1; before > items.size();) {
        before = items.size();
        const std::vector<ClaimItem> kept = items;
        std::erase_if(items, [&](const ClaimItem& item) { return is_loose(kept, item); });
    }
}

void keep_claims(Case& part, const Case& whole, const SellerScope& scope) {
    part.claim_items.clear();
    for (const ClaimItem& item : whole.claim_items)
        if (auto own = scope.part_of(item)) part.claim_items.push_back(std::move(*own));
    drop_loose_alternatives(part.claim_items);
    std::erase_if(part.heads, [&](const domain::Head& head) {
        return domain::items_of(part, head.id).empty() && !domain::items_of(whole, head.id).empty();
    });
}

template <class Event>
void keep_events(std::vector<Event>& events, const SellerScope& scope) {
    for (Event& event : events) std::erase_if(event.defects, [&](const auto& id) { return !scope.has(id); });
    std::erase_if(events, [](const Event& event) { return event.defects.empty(); });
}

/// What the other seller's records rest on is no business of this one. Where only one sold, his letter may
/// enclose what no record names.
void keep_exhibits(Case& part) {
    std::set<int> named = event_exhibits(part);
    named.merge(claim_exhibits(part));
    named.merge(answer_exhibits(part));
    std::erase_if(part.exhibits,
                  [&](const domain::Exhibit& exhibit) { return named.count(exhibit.number) == 0; });
}

} // namespace

Case case_for_the_seller(const Case& whole) {
    const domain::Party* seller = seller_of(whole);
    return seller == nullptr ? whole : case_for(whole, seller->id);
}

Case case_for(const Case& whole, Id<domain::Party> counterpart) {
    const SellerScope scope(whole, counterpart);
    Case part = whole;
    const auto is_foreign = [&](const auto& record) { return !scope.owns(record.purchase); };
    std::erase_if(part.purchases, [&](const auto& purchase) { return !scope.has(purchase); });
    std::erase_if(part.items, is_foreign);
    std::erase_if(part.payments, is_foreign);
    std::erase_if(part.guarantees, is_foreign);
    std::erase_if(part.defects, [&](const auto& defect) { return !scope.has(defect.id); });
    keep_events(part.notices, scope);
    keep_events(part.repair_attempts, scope);
    keep_claims(part, whole, scope);
    keep_ledger(part, whole, counterpart);
    if (scope.is_one_of_several()) keep_exhibits(part);
    return part;
}

std::vector<Id<domain::Party>> counterparts_of(const Case& whole) {
    const Sellers sellers(whole);
    auto all = domain::sellers_of(whole);
    for (const ClaimItem& item : whole.claim_items)
        if (sellers.is_asked_of_another(item) && std::find(all.begin(), all.end(), item.debtor) == all.end())
            all.push_back(item.debtor);
    return all;
}

const domain::Party* named_seller(const Case& dispute, Id<domain::Defect> defect) {
    const Sellers sellers(dispute);
    return sellers.are_several() ? domain::find(dispute, sellers.behind(defect)) : nullptr;
}

std::vector<Id<ClaimItem>> claims_of_nobody(const Case& whole) {
    const Sellers sellers(whole);
    std::vector<Id<ClaimItem>> lost;
    for (const ClaimItem& item : whole.claim_items)
        if (!sellers.can_attribute(item)) lost.push_back(item.id);
    return lost;
}

std::vector<Id<domain::Payment>> payments_of_nobody(const Case& whole) {
    const Sellers sellers(whole);
    std::vector<Id<domain::Payment>> lost;
    for (const domain::Payment& payment : whole.payments)
        if (sellers.are_several() && sellers.behind(payment.purchase).is_none()) lost.push_back(payment.id);
    return lost;
}

} // namespace redress::app
