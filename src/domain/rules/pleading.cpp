// SPDX-License-Identifier: GPL-3.0-or-later
#include "pleading.h"

#include "sums/alternatives.h"

#include <algorithm>

namespace redress::domain {

namespace {

void enter(ClaimsByDefect& claims, const ClaimItem& item) {
    for (const DefectShare& part : item.defects) claims[part.defect].push_back(&item);
}

HeadClaims claims_of(const Case& dispute, Id<Head> head) {
    HeadClaims claims;
    for (const ClaimItem* item : primary_items(dispute, head)) {
        if (is_outside_dispute(item->remedy)) continue;
        claims.primary.push_back(item);
        enter(claims.primary_claims, *item);
    }
    for (const ClaimItem* item : items_of(dispute, head)) enter(claims.all_claims, *item);
    return claims;
}

} // namespace

const HeadClaims& Pleading::of_first() const {
    static const HeadClaims none;
    return heads.empty() ? none : heads.front();
}

Pleading pleading_of(const Case& dispute) {
    Pleading pleading{dispute, nullptr, {}, {}};
    for (const Head* head : ranked_heads(dispute)) {
        if (pleading.first == nullptr) pleading.first = head;
        pleading.heads.push_back(claims_of(dispute, head->id));
    }
    for (const ClaimItem& item : dispute.claim_items) enter(pleading.all_claims, item);
    return pleading;
}

std::vector<const Defect*> open_defects(const Case& dispute) {
    std::vector<const Defect*> open;
    for (const Defect& defect : dispute.defects)
        if (defect.status == DefectStatus::Open) open.push_back(&defect);
    return open;
}

const std::vector<const ClaimItem*>& covering(const ClaimsByDefect& claims, const Defect& defect) {
    static const std::vector<const ClaimItem*> none;
    const auto place = claims.find(defect.id);
    return place == claims.end() ? none : place->second;
}

} // namespace redress::domain
