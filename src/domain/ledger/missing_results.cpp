// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"
#include "rules/rules.h"
#include "sums/alternatives.h"

#include <algorithm>
#include <set>

namespace redress::domain {

namespace {

/// Settled by the parties: the forum need not say anything about it any more.
bool is_settled(const Case& dispute, Id<ClaimItem> item) {
    const auto decided = decision_on(dispute, item);
    return decided && decided->offer != nullptr;
}

/// By the forum, or by what the parties have agreed on.
bool is_given(const Case& dispute, const Instance& instance, const ClaimItem& item) {
    if (is_outside_dispute(item.remedy)) return false;
    const ItemResult* result = result_at(dispute, instance, item.id);
    const bool gives = result != nullptr &&
                       (result->outcome == ItemOutcome::Granted || result->outcome == ItemOutcome::InPart);
    return gives || is_settled(dispute, item.id);
}

/// What the forum need not try: a lower head or an alternative once one before it has been given.
bool is_unreached(const Case& dispute, const Instance& instance, const ClaimItem& item) {
    const Head* own = find(dispute, item.head);
    if (own == nullptr) return false;
    for (const ClaimItem* earlier : alternatives_of(dispute, item)) {
        if (earlier->id == item.id) break;
        if (is_given(dispute, instance, *earlier)) return true;
    }
    return std::any_of(dispute.claim_items.begin(), dispute.claim_items.end(), [&](const ClaimItem& other) {
        const Head* head = find(dispute, other.head);
        return head != nullptr && excludes(*head, *own) && is_given(dispute, instance, other);
    });
}

/// What the forum has to say something about.
bool needs_result(const Case& dispute, const Instance& instance, Id<ClaimItem> id) {
    const ClaimItem* item = find(dispute, id);
    return item != nullptr && !is_settled(dispute, id) && !is_unreached(dispute, instance, *item);
}

bool is_covered(const Case& dispute, const Instance& instance, Id<Defect> defect) {
    return std::any_of(instance.before.begin(), instance.before.end(), [&](const ItemAmount& part) {
        const ClaimItem* item = find(dispute, part.item);
        return needs_result(dispute, instance, part.item) &&
               std::any_of(item->defects.begin(), item->defects.end(),
                           [&](const DefectShare& share) { return share.defect == defect; });
    });
}

} // namespace

bool has_open_item(const Case& dispute, const Head& head) {
    const auto items = items_of(dispute, head.id);
    return std::any_of(items.begin(), items.end(), [&](const ClaimItem* item) {
        return is_money_in_dispute(item->remedy) && !calculation_of(dispute, *item).amount;
    });
}

std::vector<Problem> missing_results(const Case& dispute, const Instance& instance) {
    Findings found;
    if (!gives_rulings(instance.kind) || instance.leave == LeaveToAppeal::Refused) return found;
    for (const ItemAmount& part : instance.before) {
        if (!needs_result(dispute, instance, part.item)) continue;
        if (result_at(dispute, instance, part.item) == nullptr)
            found.push_back(
                finding(ProblemKind::ResultMissing, Severity::Warning, *find(dispute, part.item)));
    }
    for (const Defect& defect : dispute.defects) {
        if (!is_covered(dispute, instance, defect.id)) continue;
        if (finding_at(dispute, instance, defect.id) != nullptr) continue;
        found.push_back(finding(ProblemKind::FindingMissing, Severity::Warning, defect));
        found.back().detail = std::to_string(defect.number);
    }
    return found;
}

} // namespace redress::domain
