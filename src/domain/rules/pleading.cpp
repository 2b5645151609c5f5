// SPDX-License-Identifier: GPL-3.0-or-later
#include "pleading.h"

#include "sums/alternatives.h"

#include <algorithm>

namespace redress::domain {

namespace {

void enter(ClaimsByDefect& claims, const ClaimItem& item) {
    for (const DefectShare& part : item.defects) claims[part.defect].push_back(&item);
}

bool needs_second_tier(const Head* head) {
    return head != nullptr && (head->kind == HeadKind::PriceReduction || head->kind == HeadKind::Rescission);
}

void enter_first_head(Pleading& pleading) {
    const auto heads = ranked_heads(pleading.dispute);
    if (heads.empty()) return;
    pleading.first = heads.front();
    for (const ClaimItem* item : primary_items(pleading.dispute, pleading.first->id)) {
        if (is_outside(*item)) continue;
        pleading.primary.push_back(item);
        enter(pleading.primary_claims, *item);
    }
}

} // namespace

Pleading pleading_of(const Case& dispute) {
    Pleading pleading{dispute, nullptr, {}, {}, {}, {}};
    enter_first_head(pleading);
    for (const ClaimItem& item : dispute.claim_items) {
        enter(pleading.all_claims, item);
        if (needs_second_tier(find(dispute, item.head))) enter(pleading.money_claims, item);
    }
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
