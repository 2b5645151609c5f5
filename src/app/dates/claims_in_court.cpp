// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"
#include "papers/decided_items.h"

#include <redress/domain/totals.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

bool is_pending_for(const Instance& instance, Id<ClaimItem> item) {
    const bool is_there =
        instance.before.empty() ||
        std::ranges::any_of(instance.before, [&](const ItemAmount& part) { return part.item == item; });
    return is_there && is_binding(instance.kind) && instance.state == InstanceState::Open;
}

bool is_asked_by_own_side(const Case& dispute, const ClaimItem& item) {
    const Head* head = find(dispute, item.head);
    return head != nullptr && head->asked_by == dispute.sheet.side && !is_outside_dispute(item.remedy);
}

} // namespace

bool are_claims_in_court(const Case& dispute) {
    const auto decided = decided_items(dispute);
    bool is_any = false;
    for (const ClaimItem& item : dispute.claim_items) {
        if (!is_asked_by_own_side(dispute, item)) continue;
        is_any = true;
        const bool is_there = std::ranges::find(decided, item.id, &DecidedItem::item) != decided.end() ||
                              std::ranges::any_of(dispute.instances, [&](const Instance& instance) {
                                  return is_pending_for(instance, item.id);
                              });
        if (!is_there) return false;
    }
    return is_any || std::ranges::any_of(dispute.instances, [](const Instance& instance) {
               return instance.before.empty() && is_pending_for(instance, {});
           });
}

} // namespace redress::app
