// SPDX-License-Identifier: GPL-3.0-or-later
#include "division_evidence.h"

#include <redress/domain/amount.h>
#include <redress/domain/quotes.h>

#include <algorithm>

namespace redress::domain {

namespace {

bool is_divided(const std::vector<Allocation>& parts) {
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(),
                                           [](const Allocation& part) { return part.share.has_value(); });
}

std::optional<Side> asked_by(const Case& dispute, const ClaimItem& item) {
    const Head* head = find(dispute, item.head);
    return head == nullptr ? std::nullopt : std::optional(head->asked_by);
}

bool has_evidence(const Case& dispute, const ClaimItem& item) {
    if (!evidence_of(dispute, item).empty()) return true;
    return std::any_of(dispute.estimates.begin(), dispute.estimates.end(), [&](const Estimate& estimate) {
        return estimate.item == item.id && !estimate.evidence.empty();
    });
}

bool is_about(const ClaimItem& item, Id<Defect> defect) {
    return item.defects.size() == 1 && item.defects.front().defect == defect &&
           is_money_in_dispute(item.remedy);
}

/// Never added to each other: heads exclude each other, and so do alternatives in a head.
bool is_same_money(const Case& dispute, const ClaimItem& a, const ClaimItem& b) {
    if (a.head != b.head) return asked_by(dispute, a) == asked_by(dispute, b);
    const bool is_shared = !a.alternative_to.is_none() && a.alternative_to == b.alternative_to;
    return is_shared || a.alternative_to == b.id || b.alternative_to == a.id;
}

bool is_shown(const Case& dispute, const ClaimItem& whole, const Allocation& part) {
    if (part.share->is_zero()) return true; // nothing is asked for it
    return std::any_of(dispute.claim_items.begin(), dispute.claim_items.end(), [&](const ClaimItem& item) {
        return is_about(item, part.defect) && is_same_money(dispute, item, whole) &&
               has_evidence(dispute, item);
    });
}

} // namespace

bool is_bare_sum(const ClaimItem& item) {
    return item.basis.method == Method::LumpSum || item.basis.method == Method::None;
}

bool is_divided_without_evidence(const Case& dispute, const ClaimItem& item) {
    const auto parts = allocation_of(dispute, item);
    if (!is_divided(parts)) return false;
    if (!is_bare_sum(item)) return evidence_of(dispute, item).empty();
    return !std::all_of(parts.begin(), parts.end(),
                        [&](const Allocation& part) { return is_shown(dispute, item, part); });
}

} // namespace redress::domain
