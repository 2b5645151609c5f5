// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"
#include "sums/alternatives.h"

#include <algorithm>

namespace redress::domain {

namespace {

bool gives(ItemOutcome outcome) {
    return outcome == ItemOutcome::Granted || outcome == ItemOutcome::InPart ||
           outcome == ItemOutcome::Settled;
}

/// How a group of alternatives ended: with what one of them was given; when none was, with the first.
std::optional<ItemOutcome> outcome_of(const Case& dispute, const Alternatives& group) {
    std::optional<ItemOutcome> first;
    for (const ClaimItem* item : group) {
        const auto decided = decision_on(dispute, item->id);
        if (decided && gives(decided->outcome)) return decided->outcome;
        if (decided && (!first || item == group.front())) first = decided->outcome;
    }
    return first;
}

/// The highest instance that looks at one of them and has not ruled on it; null when none does. What leave to
/// appeal was refused for is looked at no more.
const Instance* pending_at(const Case& dispute, const Alternatives& group) {
    const Instance* highest = nullptr;
    for (const Instance* instance : instances_in_order(dispute)) {
        const bool is_before = std::any_of(group.begin(), group.end(), [&](const ClaimItem* item) {
            return before(*instance, item->id) != nullptr;
        });
        if (is_before && instance->state == InstanceState::Open && gives_rulings(instance->kind) &&
            instance->leave != LeaveToAppeal::Refused)
            highest = instance;
    }
    if (highest == nullptr) return nullptr;
    const bool has_ruled = std::any_of(group.begin(), group.end(), [&](const ClaimItem* item) {
        return result_at(dispute, *highest, item->id) != nullptr;
    });
    return has_ruled ? nullptr : highest;
}

bool is_pending(const Case& dispute, const Head& head) {
    const auto groups = alternatives_in(dispute, head.id);
    return std::any_of(groups.begin(), groups.end(), [&](const Alternatives& group) {
        return !is_outside_dispute(group.front()->remedy) && pending_at(dispute, group) != nullptr;
    });
}

bool has_gained(const Case& dispute, const Head& head) {
    const auto items = items_of(dispute, head.id);
    return std::any_of(items.begin(), items.end(), [&](const ClaimItem* item) {
        const auto decided = decision_on(dispute, item->id);
        return decided && gives(decided->outcome) && !is_outside_dispute(item->remedy);
    });
}

/// Of the heads that ask for themselves; a set-off carries a case only when there is nothing else.
const Head* carrying_head(const Case& dispute) {
    const Head* first = nullptr;
    for (const Side side : {Side::Consumer, Side::Trader})
        for (const Head* head : ranked_heads(dispute, side)) {
            if (head->use == HeadUse::SetOff) continue;
            if (has_gained(dispute, *head) || is_pending(dispute, *head)) return head;
            if (first == nullptr) first = head;
        }
    const auto set_off = ranked_heads(dispute);
    return first == nullptr && !set_off.empty() ? set_off.front() : first;
}

void count(CaseState& state, const Case& dispute, const Alternatives& group) {
    ++state.items;
    const auto outcome = outcome_of(dispute, group);
    const Instance* pending = pending_at(dispute, group);
    const bool is_over = outcome == ItemOutcome::Settled || outcome == ItemOutcome::Withdrawn;
    if (outcome && (is_over || pending == nullptr)) {
        ++state.outcomes[*outcome];
        return;
    }
    ++state.undecided;
    if (pending == nullptr) return;
    ++state.before_an_instance;
    ++state.pending[pending->id];
}

} // namespace

CaseState state_of(const Case& dispute) {
    CaseState state;
    const Head* head = carrying_head(dispute);
    if (head == nullptr) return state;
    state.head = head->id;
    for (const Alternatives& group : alternatives_in(dispute, head->id))
        if (!is_outside_dispute(group.front()->remedy)) count(state, dispute, group);
    return state;
}

} // namespace redress::domain
