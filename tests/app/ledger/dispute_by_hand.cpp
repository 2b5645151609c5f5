// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_by_hand.h"

#include <algorithm>

namespace redress::test {

using namespace domain;

namespace {

const Instance* named(const Case& dispute, Id<Instance> id) {
    for (const Instance& instance : dispute.instances)
        if (instance.id == id) return &instance;
    return nullptr;
}

bool stand_in_for(const Head& one, const Head& other) {
    return one.id != other.id && one.asked_by == other.asked_by && one.use == other.use;
}

bool is_won_for_good(const Case& dispute, const ClaimItem& item) {
    const auto decided = decision_by_hand(dispute, item);
    return decided && decided->is_closed && !is_beside(item) &&
           (decided->outcome == ItemOutcome::Granted || decided->outcome == ItemOutcome::InPart ||
            decided->outcome == ItemOutcome::Settled);
}

/// A higher head, or another of the alternatives, was won for good.
bool is_superseded(const Case& dispute, const ClaimItem& item) {
    const Head& own = head_by_hand(dispute, item);
    for (const ClaimItem& other : dispute.claim_items) {
        const Head& head = head_by_hand(dispute, other);
        if (stand_in_for(head, own) && head.rank < own.rank && is_won_for_good(dispute, other)) return true;
    }
    for (const Group& group : groups_by_hand(dispute, own.id)) {
        if (std::ranges::find(group, &item) == group.end()) continue;
        for (const ClaimItem* other : group)
            if (other != &item && is_won_for_good(dispute, *other)) return true;
    }
    return false;
}

/// All that was asked of it below: in the first instance of the chain.
Sum all_asked(const Case& dispute, const ClaimItem& item, const Instance& from) {
    const Instance* below = below_by_hand(dispute, from);
    if (below != nullptr && part_before(*below, item) != nullptr) return all_asked(dispute, item, *below);
    const Sum amount = sum_in(part_before(from, item)->amount);
    return amount ? amount : claimed_by_hand(dispute, item);
}

void put(Parts& parts, const ClaimItem& item, const Sum& asked, Minor less) {
    if (!asked)
        parts[item.id.uid] = std::nullopt;
    else if (*asked > less)
        parts[item.id.uid] = *asked - less;
}

/// The last instance that had the item, when it sent it back and nobody has had it since.
const Instance* sent_back_by(const Case& dispute, const ClaimItem& item) {
    const StepByHand* last = nullptr;
    const auto steps = steps_by_hand(dispute, item);
    for (const StepByHand& step : steps)
        if (step.part != nullptr) last = &step;
    const bool is_sent = last != nullptr && !last->outcome &&
                         last->instance->state == InstanceState::Remanded &&
                         below_by_hand(dispute, *last->instance) != nullptr;
    return is_sent ? last->instance : nullptr;
}

void put_first(Parts& parts, const Case& dispute, const ClaimItem& item, Id<Party> by, const Date& on) {
    if (const Instance* sender = sent_back_by(dispute, item)) {
        put(parts, item, all_asked(dispute, item, *sender), 0);
        return;
    }
    const bool is_set_off = head_by_hand(dispute, item).use == HeadUse::SetOff;
    if (is_set_off == is_creditor(dispute, item, by)) return;
    // Who paid back more than he got does not ask for more than he claims.
    put(parts, item, claimed_by_hand(dispute, item), std::max<Minor>(0, paid_by_hand(dispute, item, on)));
}

/// What the party has lost there.
void put_lost(Parts& parts, const Case& dispute, const ClaimItem& item, const StepByHand& step,
              Id<Party> by) {
    if (!step.outcome) return;
    const bool is_given = *step.outcome == ItemOutcome::Granted || *step.outcome == ItemOutcome::InPart;
    if (is_creditor(dispute, item, by)) {
        if (step.asked || *step.outcome != ItemOutcome::Granted) put(parts, item, step.asked, *step.gave);
        return;
    }
    const Minor conceded = conceded_by_hand(dispute, item).value_or(step.kept);
    if (!is_no_money(item))
        put(parts, item, step.gave, std::max(step.kept, conceded));
    else if (is_given)
        parts[item.id.uid] = std::nullopt;
}

/// Whether the party has a reason to go on in what is put.
bool put_after(Parts& parts, const Case& dispute, const ClaimItem& item, const Instance& from, Id<Party> by) {
    const std::size_t count = parts.size();
    for (const StepByHand& step : steps_by_hand(dispute, item)) {
        if (step.instance != &from || step.part == nullptr) continue;
        const bool is_remanded = from.state == InstanceState::Remanded;
        const bool is_unexamined = step.said == nullptr ? is_remanded || from.state == InstanceState::Closed
                                                        : step.said->outcome == ItemOutcome::NotExamined;
        if (is_unexamined)
            put(parts, item, all_asked(dispute, item, from), 0);
        else
            put_lost(parts, dispute, item, step, by);
        return parts.size() > count && (is_remanded || !is_unexamined);
    }
    return false;
}

/// What the rulings below left of it where its creditor appeals; where he brings it first, what was paid.
Minor had_before(const Case& dispute, const ClaimItem& item, const Instance& instance) {
    if (below_by_hand(dispute, instance) == nullptr)
        return std::max<Minor>(0, paid_by_hand(dispute, item, instance.opened));
    for (const StepByHand& step : steps_by_hand(dispute, item))
        if (step.instance == &instance && is_creditor(dispute, item, instance.claimant))
            return step.left.value_or(0);
    return 0;
}

/// The first of the alternatives that is before it, less what the others brought below.
Minor asked_in(const Case& dispute, const Group& group, const Instance& instance, const ClaimItem*& counted) {
    counted = nullptr;
    Minor others = 0;
    for (const ClaimItem* item : group) {
        if (!is_disputed_money(*item)) continue;
        if (counted == nullptr && part_before(instance, *item) != nullptr)
            counted = item;
        else if (below_by_hand(dispute, instance) != nullptr)
            others += had_before(dispute, *item, instance);
    }
    if (counted == nullptr) return 0;
    const Minor asked = sum_in(part_before(instance, *counted)->amount).value_or(0);
    return std::max<Minor>(0, asked - others);
}

/// No thing is reduced by more than its price, together with what was had before.
Minor within_prices(const Case& dispute, const Head& head, const Instance& instance,
                    std::map<Uid, Minor> reduced) {
    Minor sum = 0;
    for (const Item& bought : dispute.items) {
        Minor room = bought.price->minor;
        for (const ClaimItem& item : dispute.claim_items)
            if (item.head == head.id && item.remedy == Remedy::PriceReduction &&
                bought_behind(dispute, item).id == bought.id)
                room -= had_before(dispute, item, instance);
        sum += std::min(reduced[bought.id.uid], std::max<Minor>(0, room));
    }
    return sum;
}

/// What heads that stand in its stead brought the creditor below, and nobody appeals.
Minor brought_by_others(const Case& dispute, const Head& head, const Instance& instance) {
    Minor sum = 0;
    if (below_by_hand(dispute, instance) == nullptr) return sum;
    for (const ClaimItem& item : dispute.claim_items)
        if (stand_in_for(head_by_hand(dispute, item), head) && is_disputed_money(item) &&
            part_before(instance, item) == nullptr)
            sum += had_before(dispute, item, instance);
    return sum;
}

Minor asked_for(const Case& dispute, const Head& head, const Instance& instance) {
    std::map<Uid, Minor> reduced;
    Minor others = 0;
    for (const Group& group : groups_by_hand(dispute, head.id)) {
        const ClaimItem* counted = nullptr;
        const Minor asked = asked_in(dispute, group, instance, counted);
        if (counted != nullptr && counted->remedy == Remedy::PriceReduction)
            reduced[bought_behind(dispute, *counted).id.uid] += asked;
        else
            others += asked;
    }
    const Minor sum = others + within_prices(dispute, head, instance, reduced);
    return std::max<Minor>(0, sum - brought_by_others(dispute, head, instance));
}

} // namespace

Parts still_by_hand(const Case& dispute, Id<Instance> id, Id<Party> by, const Date& on) {
    Parts parts;
    const Instance* from = named(dispute, id);
    const bool is_first = from == nullptr || from->kind == InstanceKind::Board;
    bool has_reason = is_first;
    for (const ClaimItem& item : dispute.claim_items) {
        const auto decided = decision_by_hand(dispute, item);
        // What was dismissed has not been tried, and may be brought again.
        const bool is_untried = decided && is_first && decided->outcome == ItemOutcome::Dismissed;
        if ((decided && decided->is_closed && !is_untried) || is_superseded(dispute, item)) continue;
        if (is_first)
            put_first(parts, dispute, item, by, on);
        else
            has_reason |= put_after(parts, dispute, item, *from, by);
    }
    return has_reason ? parts : Parts{};
}

Minor dispute_by_hand(const Case& dispute, const Instance& instance) {
    Minor highest = 0;
    for (const Head& head : dispute.heads)
        if (head.use != HeadUse::SetOff) highest = std::max(highest, asked_for(dispute, head, instance));
    return highest;
}

} // namespace redress::test
