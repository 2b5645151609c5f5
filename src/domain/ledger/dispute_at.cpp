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

bool is_set_off(const Case& dispute, const ClaimItem& item) {
    const Head* head = find(dispute, item.head);
    return head != nullptr && head->use == HeadUse::SetOff;
}

/// Set off is what the one who is asked brings up against it; all else is brought by whoever has it.
bool is_brought_first(const Case& dispute, const ClaimItem& item, Id<Party> by) {
    return is_set_off(dispute, item) == is_asked_of(dispute, item, by);
}

bool is_carried_for_good(const Case& dispute, const ClaimItem& item) {
    const auto decided = decision_on(dispute, item.id);
    const bool gives =
        decided && (decided->outcome == ItemOutcome::Granted || decided->outcome == ItemOutcome::InPart ||
                    decided->outcome == ItemOutcome::Settled);
    return gives && !is_outside_dispute(item.remedy) && is_closed(dispute, *decided);
}

/// Of heads that exclude each other, and of alternatives, one alone is given in the end.
bool is_left_out(const Case& dispute, const ClaimItem& item) {
    const Head* own = find(dispute, item.head);
    if (own == nullptr) return false;
    for (const Head& head : dispute.heads)
        if (excludes(head, *own))
            for (const ClaimItem* other : items_of(dispute, head.id))
                if (is_carried_for_good(dispute, *other)) return true;
    const Alternatives group = alternatives_of(dispute, item);
    return std::any_of(group.begin(), group.end(), [&](const ClaimItem* other) {
        return other->id != item.id && is_carried_for_good(dispute, *other);
    });
}

Part first_part(const Case& dispute, const ClaimItem& item, Id<Party> by, const std::optional<Date>& on) {
    if (!is_brought_first(dispute, item, by)) return std::nullopt;
    return left_of(item, row_of(dispute, item, {}).claimed, paid_towards(dispute, item, on));
}

/// Nobody brings what he has not lost there; what was not appealed by the other side he has kept or lost
/// before.
Part lost_part(const Case& dispute, const ClaimItem& item, const Step& step, Id<Party> by) {
    if (!step.outcome) return std::nullopt;
    if (is_asked_of(dispute, item, by)) {
        if (!step.awarded && *step.outcome != ItemOutcome::Granted && *step.outcome != ItemOutcome::InPart)
            return std::nullopt;
        const Money conceded = row_of(dispute, item, {}).conceded.value_or(step.kept);
        return left_of(item, step.awarded, std::max(step.kept, conceded));
    }
    if (!step.asked && *step.outcome == ItemOutcome::Granted) return std::nullopt;
    return left_of(item, step.asked, step.awarded);
}

/// What the instance sent back or did not reach.
bool is_open_after(const Step& step) {
    if (step.result != nullptr) return step.result->outcome == ItemOutcome::NotExamined;
    return step.instance->state == InstanceState::Remanded || step.instance->state == InstanceState::Closed;
}

Part whole_part(const Case& dispute, const ClaimItem& item, const Instance& from) {
    const ItemAmount* first = before(first_before(dispute, from, item.id), item.id);
    return first->amount ? *first : left_of(item, row_of(dispute, item, {}).claimed, std::nullopt);
}

/// What comes along with the rest and is no reason to appeal.
struct AfterRuling {
    Part part;
    bool comes_along = false;
};

AfterRuling part_after(const Case& dispute, const ClaimItem& item, const Instance& from, Id<Party> by) {
    if (before(from, item.id) == nullptr) return {};
    for (const Step& step : steps_of(dispute, item, instances_in_order(dispute))) {
        if (step.instance != &from) continue;
        if (!is_open_after(step)) return {lost_part(dispute, item, step, by), false};
        return {whole_part(dispute, item, from), from.state != InstanceState::Remanded};
    }
    return {};
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

bool is_creditors(const Case& dispute, const ClaimItem& item, const Instance& appeal) {
    return !is_asked_of(dispute, item, appeal.claimant);
}

Money awarded_at(const Case& dispute, const ClaimItem& item, const Instance* below) {
    for (const Step& step : steps_of(dispute, item, instances_in_order(dispute)))
        if (below != nullptr && step.instance == below && step.awarded) return *step.awarded;
    return zero(currency_of(dispute));
}

/// What the head's items have got before they came here: paid, or awarded below.
Money had_before(const Case& dispute, const std::vector<const ClaimItem*>& items, const Instance& instance) {
    Money had = zero(currency_of(dispute));
    const Instance* below = looked_at_again(dispute, instance);
    for (const ClaimItem* item : items) {
        if (!is_money_in_dispute(item->remedy)) continue;
        had = had + (below == nullptr ? paid_towards(dispute, *item, instance.opened)
                                      : awarded_at(dispute, *item, below));
    }
    return had;
}

/// Caps hold at every instance; nothing limits a head that leaves a sum to the court.
std::optional<Money> most_at(const Case& dispute, const Head& head, const Instance& instance) {
    const auto items = items_of(dispute, head.id);
    if (has_open_item(dispute, head)) return std::nullopt;
    const Money most = total_of(dispute, head).maximum;
    if (looked_at_again(dispute, instance) != nullptr && !is_creditors(dispute, *items.front(), instance))
        return most;
    return std::max(most - had_before(dispute, items, instance), zero(most.currency));
}

/// What the creditor appeals of one of several alternatives, beyond what another of them brought him below.
Money disputed_in(const Case& dispute, const Alternatives& group, const Instance& instance) {
    const Money nothing = zero(currency_of(dispute));
    const ItemAmount* part = heard_first(group, instance);
    if (part == nullptr || !part->amount) return nothing;
    Money sum = *part->amount;
    for (const ClaimItem* item : group)
        if (item->id != part->item && before(instance, item->id) == nullptr &&
            is_creditors(dispute, *item, instance))
            sum = sum - awarded_at(dispute, *item, looked_at_again(dispute, instance));
    return std::max(sum, nothing);
}

/// What other heads of the same side, which nobody appeals, brought the creditor below.
Money had_of_others(const Case& dispute, const Head& head, const Instance& instance) {
    Money had = zero(currency_of(dispute));
    for (const ClaimItem& item : dispute.claim_items) {
        const Head* other = find(dispute, item.head);
        const bool is_other = other != nullptr && (excludes(*other, head) || excludes(head, *other));
        if (!is_other || !is_money_in_dispute(item.remedy) || before(instance, item.id) != nullptr) continue;
        if (is_creditors(dispute, item, instance))
            had = had + awarded_at(dispute, item, looked_at_again(dispute, instance));
    }
    return had;
}

Money dispute_in(const Case& dispute, const Head& head, const Instance& instance) {
    const Money nothing = zero(currency_of(dispute));
    Money sum = nothing;
    for (const Alternatives& group : alternatives_in(dispute, head.id))
        sum = sum + disputed_in(dispute, group, instance);
    if (sum.is_zero()) return sum; // the head may be empty
    sum = std::min(sum, most_at(dispute, head, instance).value_or(sum));
    return std::max(nothing, sum - had_of_others(dispute, head, instance));
}

} // namespace

std::vector<ItemAmount> still_in_dispute(const Case& dispute, Id<Instance> from, Id<Party> by,
                                         const std::optional<Date>& on) {
    std::vector<ItemAmount> parts;
    bool has_reason = false;
    const Instance* below = find(dispute, from);
    const bool is_first = below == nullptr || !is_binding(below->kind);
    for (const ClaimItem* item : items_in_order(dispute)) {
        const auto decided = decision_on(dispute, item->id);
        // A claim that was dismissed has not been tried: nothing is left to appeal, but it may be brought
        // again.
        const bool is_untried = decided && is_first && decided->outcome == ItemOutcome::Dismissed;
        if (decided && !is_untried && is_closed(dispute, *decided)) continue;
        if (is_left_out(dispute, *item)) continue;
        const AfterRuling after = is_first ? AfterRuling{first_part(dispute, *item, by, on), false}
                                           : part_after(dispute, *item, *below, by);
        if (after.part) parts.push_back(*after.part);
        has_reason = has_reason || (after.part && !after.comes_along);
    }
    return has_reason ? parts : std::vector<ItemAmount>{};
}

std::vector<ItemAmount> still_to_be_paid(const Case& dispute, Id<Party> creditor) {
    const NetAward net = net_of(dispute);
    Money set_off = is_buyer(dispute, creditor) ? net.set_off_by_trader : net.set_off_by_consumer;
    std::vector<ItemAmount> parts;
    for (const ClaimItem* item : items_in_order(dispute)) {
        if (is_set_off(dispute, *item)) continue;
        const Money balance = row_of(dispute, *item, {}).balance;
        const bool is_debtor = is_asked_of(dispute, *item, creditor);
        if (is_debtor && balance.minor < 0) parts.push_back({item->id, -balance}); // he gets it back
        if (is_debtor || balance.minor <= 0) continue;
        const Money used = std::min(set_off, balance);
        set_off = set_off - used;
        if (used < balance) parts.push_back({item->id, balance - used});
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
