// SPDX-License-Identifier: GPL-3.0-or-later
#include "scope/sellers.h"

#include "letters/letter_words.h"

#include <redress/domain/amount.h>
#include <redress/domain/quotes.h>

#include <algorithm>

namespace redress::app {

using domain::ClaimItem;
using domain::Id;
using domain::Party;

namespace {

using Parts = std::vector<domain::Allocation>;

bool are_divided(const Parts& parts) {
    return std::all_of(parts.begin(), parts.end(), [](const auto& part) { return part.share.has_value(); });
}

/// What is left of a formula is no result of it any more, but a sum.
domain::Method narrowed(domain::Method method) {
    using domain::Method;
    switch (method) {
    case Method::Proportional:
    case Method::Percentage:
    case Method::ComparableGoods:
    case Method::CoverPurchase:
    case Method::CourtEstimate:
        return Method::LumpSum;
    case Method::LowestQuote:
    case Method::AverageQuote:
        return Method::QuotedRepair;
    case Method::None:
    case Method::LumpSum:
    case Method::QuotedRepair:
    case Method::PaidRepair:
    case Method::Invoice:
    case Method::ExpertEstimate:
        break;
    }
    return method;
}

/// The parts that are left of an item that covered more, as an amount of their own.
ClaimItem narrowed(const domain::Case& whole, ClaimItem item, const Parts& parts) {
    const domain::Currency currency = domain::currency_of(whole);
    domain::Money sum = domain::zero(currency);
    const std::string source = joined(domain::sources_of(whole, item), "; ");
    item.evidence = domain::evidence_of(whole, item);
    item.defects.clear();
    for (const domain::Allocation& part : parts) {
        item.defects.push_back({part.defect, part.share});
        sum = sum + part.share.value_or(domain::zero(currency));
    }
    const auto method = narrowed(item.basis.method);
    item.basis = {};
    item.basis.source = source;
    if (!domain::is_act(item.remedy)) {
        item.basis.method = method;
        item.basis.stated = sum;
    }
    return item;
}

} // namespace

bool Sellers::contain(Id<Party> party) const {
    return std::find(sellers_.begin(), sellers_.end(), party) != sellers_.end();
}

bool Sellers::is_asked_of_another(const ClaimItem& item) const {
    const Party* debtor = domain::find(whole_, item.debtor);
    if (debtor == nullptr || domain::is_part_of_price(item.remedy)) return false;
    const bool is_guarantor = debtor->roles.contains(domain::PartyRole::Producer) ||
                              debtor->roles.contains(domain::PartyRole::Guarantor);
    return is_guarantor && !debtor->roles.contains(domain::PartyRole::Trader);
}

/// A seller's own demand, for the price that was not paid, names him as the creditor.
Id<Party> Sellers::named_in(const ClaimItem& item) const {
    if (contain(item.debtor)) return item.debtor;
    return contain(item.creditor) ? item.creditor : Id<Party>{};
}

/// The defect's seller; where nobody is, whoever the item names.
Id<Party> Sellers::asked_for(const ClaimItem& item, Id<domain::Defect> defect) const {
    const auto seller = behind(defect);
    return seller.is_none() ? named_in(item) : seller;
}

std::vector<Id<Party>> Sellers::asked_for(const ClaimItem& item) const {
    std::vector<Id<Party>> asked;
    for (const domain::DefectShare& part : item.defects) asked.push_back(asked_for(item, part.defect));
    if (asked.empty()) asked.push_back(asked_for(item, Id<domain::Defect>{}));
    return asked;
}

bool Sellers::can_attribute(const ClaimItem& item) const {
    if (!are_several() || is_asked_of_another(item)) return true;
    const auto asked = asked_for(item);
    const auto is = [&](Id<Party> party) { return std::count(asked.begin(), asked.end(), party); };
    if (is(Id<Party>{}) > 0) return false;
    // Whoever is to pay answers for one of the defects at least.
    if (contain(item.debtor) && is(item.debtor) == 0) return false;
    const bool is_one = is(asked.front()) == static_cast<std::ptrdiff_t>(asked.size());
    return is_one || domain::is_act(item.remedy) || are_divided(domain::allocation_of(whole_, item));
}

std::optional<ClaimItem> Sellers::part_for(Id<Party> seller, const ClaimItem& item) const {
    if (is_asked_of_another(item)) return item.debtor == seller ? std::optional(item) : std::nullopt;
    if (!contain(seller)) return std::nullopt;
    if (!are_several()) return item;
    if (!can_attribute(item)) return std::nullopt;
    if (item.defects.empty()) return asked_for(item).front() == seller ? std::optional(item) : std::nullopt;
    Parts own;
    for (const domain::Allocation& part : domain::allocation_of(whole_, item))
        if (asked_for(item, part.defect) == seller) own.push_back(part);
    if (own.size() == item.defects.size()) return item;
    if (own.empty()) return std::nullopt;
    return narrowed(whole_, item, own);
}

} // namespace redress::app
