// SPDX-License-Identifier: GPL-3.0-or-later
#include "pleading.h"

#include <redress/domain/ledger/ledger.h>

#include <algorithm>

namespace redress::domain {

namespace {

/// Where what is not claimed is not given: a first court, and a payment order, which may become its case.
/// Once it has ruled it is too late.
bool is_pending_first(const Case& dispute, const Instance& instance) {
    const bool is_first =
        instance.kind == InstanceKind::FirstCourt || instance.kind == InstanceKind::PaymentOrder;
    return is_first && instance.state == InstanceState::Open &&
           standing_ruling(dispute, instance.id) == nullptr;
}

/// The own side's first head that asks for money for itself.
const Head* first_demand(const Case& dispute) {
    for (const Head* head : ranked_heads(dispute, dispute.sheet.side))
        if (head->use != HeadUse::SetOff) return head;
    return nullptr;
}

bool is_money_of(const Case& dispute, const ItemAmount& part, Id<Head> head) {
    const ClaimItem* item = find(dispute, part.item);
    return item != nullptr && item->head == head && is_money_in_dispute(item->remedy);
}

/// Brought by the own side itself: what it asks there is its to complete.
bool is_before_court(const Case& dispute, Id<Head> head) {
    return std::any_of(dispute.instances.begin(), dispute.instances.end(), [&](const Instance& instance) {
        return is_pending_first(dispute, instance) && is_own_side(dispute, instance.claimant) &&
               std::any_of(instance.before.begin(), instance.before.end(),
                           [&](const ItemAmount& part) { return is_money_of(dispute, part, head); });
    });
}

/// In whichever of its heads.
bool is_claimed(const Case& dispute, Side side, Remedy remedy) {
    return std::any_of(dispute.claim_items.begin(), dispute.claim_items.end(), [&](const ClaimItem& item) {
        const Head* head = find(dispute, item.head);
        return item.remedy == remedy && head != nullptr && head->asked_by == side &&
               head->use != HeadUse::SetOff;
    });
}

/// A letter of claim may print interest without an item; a court gives what is claimed before it.
void need_interest_and_costs(const Pleading& pleading, Findings& found) {
    const Case& dispute = pleading.dispute;
    const Head* head = first_demand(dispute);
    if (head == nullptr || !is_before_court(dispute, head->id)) return;
    if (!is_claimed(dispute, head->asked_by, Remedy::Interest))
        found.push_back(finding(ProblemKind::InterestNotClaimed, Severity::Advice, *head));
    if (!is_claimed(dispute, head->asked_by, Remedy::Costs))
        found.push_back(finding(ProblemKind::CostsNotClaimed, Severity::Advice, *head));
}

constexpr ReadinessRule all_rules[] = {need_interest_and_costs};

} // namespace

std::span<const ReadinessRule> court_readiness() {
    return all_rules;
}

} // namespace redress::domain
