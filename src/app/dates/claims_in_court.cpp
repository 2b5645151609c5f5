// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"
#include "papers/decided_items.h"

#include <redress/domain/ledger/ledger.h>

#include <algorithm>
#include <set>

namespace redress::app {

namespace {

using namespace domain;

/// An instance without a list has what its claimant claims.
bool is_pending_for(const Case& dispute, const Instance& instance, Id<ClaimItem> item) {
    const bool is_there =
        instance.before.empty()
            ? is_own_side(dispute, instance.claimant)
            : std::ranges::find(instance.before, item, &ItemAmount::item) != instance.before.end();
    return is_there && is_binding(instance.kind) && instance.state == InstanceState::Open;
}

bool is_tried(ItemOutcome outcome) {
    return outcome == ItemOutcome::Granted || outcome == ItemOutcome::InPart ||
           outcome == ItemOutcome::Refused || outcome == ItemOutcome::Settled;
}

/// Tried by one who binds, or agreed. What was dismissed or withdrawn has stopped no limitation for good.
std::set<Id<ClaimItem>> items_over(const Case& dispute) {
    std::set<Id<ClaimItem>> over;
    const auto decided = decided_items(dispute);
    if (decided.empty()) return over;
    for (const LedgerRow& row : ledger_of(dispute).rows)
        if (row.outcome && is_tried(*row.outcome)) over.insert(row.item);
    std::set<Id<ClaimItem>> binding;
    for (const DecidedItem& one : decided)
        if (over.contains(one.item)) binding.insert(one.item);
    return binding;
}

bool is_asked_by_own_side(const Case& dispute, const ClaimItem& item) {
    const Head* head = find(dispute, item.head);
    return head != nullptr && head->asked_by == dispute.sheet.side && !is_outside_dispute(item.remedy);
}

} // namespace

bool are_claims_in_court(const Case& dispute) {
    const auto over = items_over(dispute);
    bool is_any = false;
    for (const ClaimItem& item : dispute.claim_items) {
        if (!is_asked_by_own_side(dispute, item)) continue;
        is_any = true;
        const bool is_there =
            over.contains(item.id) || std::ranges::any_of(dispute.instances, [&](const Instance& instance) {
                return is_pending_for(dispute, instance, item.id);
            });
        if (!is_there) return false;
    }
    return is_any || std::ranges::any_of(dispute.instances, [&](const Instance& instance) {
               return instance.before.empty() && is_pending_for(dispute, instance, {});
           });
}

} // namespace redress::app
