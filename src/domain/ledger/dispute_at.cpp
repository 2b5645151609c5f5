// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"
#include "ledger_rows.h"
#include "rules/rules.h"
#include "sums/alternatives.h"

#include <algorithm>

namespace redress::domain {

namespace {

using Part = std::optional<ItemAmount>;

bool is_closed(const Case& dispute, const Decision& decided) {
    if (decided.outcome == ItemOutcome::Settled || decided.outcome == ItemOutcome::Withdrawn) return true;
    const Instance* instance = decided.ruling == nullptr ? nullptr : find(dispute, decided.ruling->instance);
    return instance != nullptr && is_binding(instance->kind) && decided.ruling->final_since;
}

/// What is asked and not given; nothing to ask when nothing is left. Without a sum asked it stays open.
Part left_of(const ClaimItem& item, const std::optional<Money>& asked, const std::optional<Money>& given) {
    if (!asked) return ItemAmount{item.id, std::nullopt};
    const Money left = given ? *asked - *given : *asked;
    return left.minor > 0 ? Part({item.id, left}) : std::nullopt;
}

/// Set off is what the one who is asked brings up against it; all else is brought by whoever has it.
bool is_brought_first(const Case& dispute, const ClaimItem& item, Id<Party> by) {
    const Head* head = find(dispute, item.head);
    const bool is_other_side = is_asked_of(dispute, item, by);
    return head != nullptr && (head->use == HeadUse::SetOff) == is_other_side;
}

Part first_part(const Case& dispute, const ClaimItem& item, Id<Party> by) {
    if (!is_brought_first(dispute, item, by)) return std::nullopt;
    const LedgerRow row = row_of(dispute, item, {});
    return left_of(item, row.claimed, row.paid);
}

/// Nobody brings what he has not lost.
Part lost_part(const Case& dispute, const ClaimItem& item, const Step& step, Id<Party> by) {
    if (step.result == nullptr) return std::nullopt;
    const bool gives =
        step.result->outcome == ItemOutcome::Granted || step.result->outcome == ItemOutcome::InPart;
    if (is_asked_of(dispute, item, by))
        return gives ? left_of(item, step.awarded, row_of(dispute, item, {}).conceded) : std::nullopt;
    if (!step.asked && step.result->outcome == ItemOutcome::Granted) return std::nullopt;
    return left_of(item, step.asked, step.awarded);
}

Part part_after(const Case& dispute, const ClaimItem& item, const Instance& from, Id<Party> by) {
    if (before(from, item.id) == nullptr) return std::nullopt;
    for (const Step& step : steps_of(dispute, item, instances_in_order(dispute))) {
        if (step.instance != &from) continue;
        const bool is_sent_back = from.state == InstanceState::Remanded && step.result == nullptr;
        if (!is_sent_back) return lost_part(dispute, item, step, by);
        const ItemAmount* first = before(first_before(dispute, from, item.id), item.id);
        return first->amount ? *first : left_of(item, row_of(dispute, item, {}).claimed, std::nullopt);
    }
    return std::nullopt;
}

std::vector<const ClaimItem*> items_in_order(const Case& dispute) {
    std::vector<const ClaimItem*> items;
    for (const Side side : {Side::Consumer, Side::Trader})
        for (const Head* head : ranked_heads(dispute, side))
            for (const ClaimItem* item : items_of(dispute, head->id)) items.push_back(item);
    return items;
}

/// The member of the group that the instance looks at first.
const ItemAmount* heard_first(const Alternatives& group, const Instance& instance) {
    for (const ClaimItem* item : group)
        if (const ItemAmount* part = before(instance, item->id);
            part != nullptr && is_money_in_dispute(item->remedy))
            return part;
    return nullptr;
}

/// What the head's items have got before they came here: paid, or awarded below.
Money had_before(const Case& dispute, const std::vector<const ClaimItem*>& items, const Instance& instance) {
    Money had = zero(currency_of(dispute));
    const Instance* below = find(dispute, instance.appeal_from);
    for (const ClaimItem* item : items) {
        if (!is_money_in_dispute(item->remedy)) continue;
        if (below == nullptr) had = had + paid_towards(dispute, *item, instance.opened);
        for (const Step& step : steps_of(dispute, *item, instances_in_order(dispute)))
            if (step.instance == below && step.awarded) had = had + *step.awarded;
    }
    return had;
}

/// Caps hold at every instance; nothing limits a head that leaves a sum to the court.
std::optional<Money> most_at(const Case& dispute, const Head& head, const Instance& instance) {
    const auto items = items_of(dispute, head.id);
    if (has_open_item(dispute, head)) return std::nullopt;
    const Money most = total_of(dispute, head).maximum;
    if (!instance.appeal_from.is_none() && is_asked_of(dispute, *items.front(), instance.claimant))
        return most;
    return std::max(most - had_before(dispute, items, instance), zero(most.currency));
}

Money dispute_in(const Case& dispute, const Head& head, const Instance& instance) {
    Money sum = zero(currency_of(dispute));
    for (const Alternatives& group : alternatives_in(dispute, head.id)) {
        const ItemAmount* part = heard_first(group, instance);
        if (part != nullptr && part->amount) sum = sum + *part->amount;
    }
    if (sum.is_zero()) return sum; // the head may be empty
    return std::min(sum, most_at(dispute, head, instance).value_or(sum));
}

} // namespace

std::vector<ItemAmount> still_in_dispute(const Case& dispute, Id<Instance> from, Id<Party> by) {
    std::vector<ItemAmount> parts;
    const Instance* below = find(dispute, from);
    for (const ClaimItem* item : items_in_order(dispute)) {
        const auto decided = decision_on(dispute, item->id);
        if (decided && is_closed(dispute, *decided)) continue;
        const Part part =
            below == nullptr ? first_part(dispute, *item, by) : part_after(dispute, *item, *below, by);
        if (part) parts.push_back(*part);
    }
    return parts;
}

std::vector<ItemAmount> still_to_be_paid(const Case& dispute, Id<Party> creditor) {
    std::vector<ItemAmount> parts;
    for (const ClaimItem* item : items_in_order(dispute)) {
        const Money balance = row_of(dispute, *item, instances_in_order(dispute)).balance;
        if (balance.minor > 0 && !is_asked_of(dispute, *item, creditor)) parts.push_back({item->id, balance});
    }
    return parts;
}

Money dispute_at(const Case& dispute, const Instance& instance) {
    Money highest = zero(currency_of(dispute));
    for (const Head& head : dispute.heads)
        if (head.use != HeadUse::SetOff) highest = std::max(highest, dispute_in(dispute, head, instance));
    return highest;
}

} // namespace redress::domain
