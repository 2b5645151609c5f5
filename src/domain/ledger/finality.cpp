// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"

#include <redress/domain/ledger/finality.h>

namespace redress::domain {

namespace {

/// Given up, or not let in: the ruling below stands.
bool has_come_to_nothing(const Instance& appeal) {
    return appeal.state == InstanceState::Withdrawn ||
           (appeal.state == InstanceState::Closed && appeal.leave == LeaveToAppeal::Refused);
}

/// Whether every appeal of the ruling of that instance has ended, at least one, and none had a say about the
/// item. While one is open the other side may still answer it with one of his own.
bool has_outlived_appeals(const Case& dispute, const Instance& decided_at, Id<ClaimItem> item) {
    bool has_ended = false;
    for (const Instance& appeal : dispute.instances) {
        if (looked_at_again(dispute, appeal) != &decided_at) continue;
        if (appeal.state == InstanceState::Open) return false;
        if (before(appeal, item) != nullptr && !has_come_to_nothing(appeal)) return false;
        has_ended = true;
    }
    return has_ended;
}

} // namespace

bool is_for_good(const Case& dispute, Id<ClaimItem> item, const Decision& decided) {
    if (decided.outcome == ItemOutcome::Settled || decided.outcome == ItemOutcome::Withdrawn) return true;
    const Instance* instance = decided.ruling == nullptr ? nullptr : find(dispute, decided.ruling->instance);
    if (instance == nullptr || !is_binding(instance->kind)) return false;
    return decided.ruling->final_since || has_outlived_appeals(dispute, *instance, item);
}

bool is_decided_for_good(const Case& dispute, Id<ClaimItem> item) {
    const auto decided = decision_on(dispute, item);
    return decided && is_for_good(dispute, item, *decided);
}

} // namespace redress::domain
