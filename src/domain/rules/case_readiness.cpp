// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_checks.h"
#include "pleading.h"

#include <redress/domain/behind.h>
#include <redress/domain/totals.h>

#include <algorithm>
#include <map>

namespace redress::domain {

namespace {

void miss(ProblemKind kind, const Pleading& pleading, Findings& found) {
    found.push_back(finding(kind, Severity::Warning, pleading.dispute.sheet));
}

void need_parties(const Pleading& pleading, Findings& found) {
    const Case& dispute = pleading.dispute;
    if (!first_with_role(dispute, PartyRole::Consumer) && !first_with_role(dispute, PartyRole::Estate))
        miss(ProblemKind::NoConsumer, pleading, found);
    if (counterpart_of(dispute) == nullptr) miss(ProblemKind::NoTrader, pleading, found);
}

/// A letter needs a way to the other side, and the answer a way back.
void need_addresses(const Pleading& pleading, Findings& found) {
    const Party* consumer = first_with_role(pleading.dispute, PartyRole::Consumer);
    if (consumer == nullptr) consumer = first_with_role(pleading.dispute, PartyRole::Estate);
    for (const Party* party : {consumer, counterpart_of(pleading.dispute)}) {
        if (party == nullptr || !party->email.empty()) continue;
        if (party->address.street.empty() || party->address.city.empty())
            found.push_back(finding(ProblemKind::PartyWithoutAddress, Severity::Warning, *party, "street"));
    }
}

/// Each seller answers for his own contract: one letter cannot go to two of them.
void compare_sellers(const Pleading& pleading, Findings& found) {
    const Party* first = nullptr;
    for (const Defect* defect : open_defects(pleading.dispute)) {
        const Party* seller = find(pleading.dispute, seller_behind(pleading.dispute, defect->id));
        if (seller == nullptr || seller == first) continue;
        if (first == nullptr) {
            first = seller;
            continue;
        }
        miss(ProblemKind::SeveralSellers, pleading, found);
        found.back().detail = first->name;
        return;
    }
}

/// What never came has no defect yet, and who is to pay the price need not have found any.
bool asks_without_defect(const Case& dispute) {
    return std::any_of(dispute.claim_items.begin(), dispute.claim_items.end(), [](const ClaimItem& item) {
        return item.remedy == Remedy::Delivery || item.remedy == Remedy::Price;
    });
}

void need_records(const Pleading& pleading, Findings& found) {
    if (pleading.dispute.purchases.empty()) miss(ProblemKind::NoPurchase, pleading, found);
    if (pleading.dispute.defects.empty() && !asks_without_defect(pleading.dispute))
        miss(ProblemKind::NoDefect, pleading, found);
    if (pleading.dispute.heads.empty()) miss(ProblemKind::NoHead, pleading, found);
}

/// The country and the day of the contract choose the law; periods are counted by it.
void need_choice_of_law(const Pleading& pleading, Findings& found) {
    const CaseSheet& sheet = pleading.dispute.sheet;
    if (is_blank(sheet.jurisdiction))
        found.push_back(finding(ProblemKind::JurisdictionMissing, Severity::Warning, sheet, "jurisdiction"));
    for (const Purchase& purchase : pleading.dispute.purchases)
        if (!purchase.contract_date)
            found.push_back(
                finding(ProblemKind::ContractDateMissing, Severity::Warning, purchase, "contract_date"));
}

void need_prices(const Pleading& pleading, Findings& found) {
    for (const Item& item : pleading.dispute.items)
        if (!item.price)
            found.push_back(finding(ProblemKind::ItemWithoutPrice, Severity::Warning, item, "price"));
}

/// A head in the second place is what is left when the first falls; asking more there makes the first
/// pointless. Heads without money (repair, declaration) are not compared; nor is a set-off or a counterclaim
/// with what it is raised against.
void compare_heads(const Pleading& pleading, Findings& found) {
    std::map<std::pair<Side, HeadUse>, std::optional<Money>> least_of;
    for (const HeadTotal& total : totals_of(pleading.dispute).heads) {
        if (total.stated.is_zero()) continue;
        const Head& head = *find(pleading.dispute, total.head);
        std::optional<Money>& least = least_of[{head.asked_by, head.use}];
        if (least && total.stated > *least) {
            found.push_back(finding(ProblemKind::LowerHeadAsksMore, Severity::Warning, head, "rank"));
            found.back().amount = least;
        }
        least = least ? std::min(*least, total.stated) : total.stated;
    }
}

constexpr ReadinessRule all_rules[] = {need_parties,       need_addresses, compare_sellers, need_records,
                                       need_choice_of_law, need_prices,    compare_heads};

} // namespace

std::span<const ReadinessRule> case_readiness() {
    return all_rules;
}

} // namespace redress::domain
