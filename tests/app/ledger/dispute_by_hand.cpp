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

void put(Parts& parts, const ClaimItem& item, const Sum& asked, Minor less) {
    if (!asked)
        parts[item.id.uid] = std::nullopt;
    else if (*asked > less)
        parts[item.id.uid] = *asked - less;
}

/// What is open of it where it was sent back or not reached.
void put_open(Parts& parts, const ClaimItem& item, const StepByHand& step) {
    if (const Sum before = sum_in(step.part->amount))
        put(parts, item, before, 0);
    else
        put(parts, item, step.asked, step.kept);
}

/// Ruled on by one who binds, or agreed; what was dismissed has not been tried.
bool is_tried(const Case& dispute, const ClaimItem& item) {
    const auto decided = decision_by_hand(dispute, item);
    if (!decided || decided->outcome == ItemOutcome::Dismissed) return false;
    return decided->is_closed ||
           (decided->instance != nullptr && decided->instance->kind != InstanceKind::Board);
}

void put_first(Parts& parts, const Case& dispute, const ClaimItem& item, Id<Party> by, const Date& on) {
    const StepByHand* last = nullptr;
    const auto steps = steps_by_hand(dispute, item);
    for (const StepByHand& step : steps)
        if (step.part != nullptr) last = &step;
    if (last != nullptr && last->sends_back) {
        put_open(parts, item, *last);
        if (parts.contains(item.id.uid)) return;
    }
    if (is_tried(dispute, item)) return;
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
        const bool is_unreached = step.said == nullptr ? from.state == InstanceState::Closed
                                                       : step.said->outcome == ItemOutcome::NotExamined;
        if (step.sends_back || is_unreached)
            put_open(parts, item, step);
        else
            put_lost(parts, dispute, item, step, by);
        return parts.size() > count && (step.sends_back || !is_unreached);
    }
    return false;
}

/// What the rulings below left of it where more is asked; where it is brought first, what was paid.
Minor had_before(const Case& dispute, const ClaimItem& item, const Instance& instance) {
    for (const StepByHand& step : steps_by_hand(dispute, item))
        if (step.instance == &instance && step.asks_more) return step.kept;
    if (below_by_hand(dispute, instance) != nullptr) return 0;
    return std::max<Minor>(0, paid_by_hand(dispute, item, instance.opened));
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
        if (is_superseded(dispute, item)) continue;
        const auto decided = decision_by_hand(dispute, item);
        const bool is_over = decided && decided->is_closed;
        if (is_first)
            put_first(parts, dispute, item, by, on);
        else if (!is_over || from->state == InstanceState::Remanded)
            has_reason |= put_after(parts, dispute, item, *from, by);
    }
    return has_reason ? parts : Parts{};
}

Minor dispute_by_hand(const Case& dispute, const Instance& instance) {
    Minor decided_below = 0, all = 0;
    for (const Head& head : dispute.heads) {
        if (head.use == HeadUse::SetOff) continue;
        const Minor asked = asked_for(dispute, head, instance);
        bool is_heard_or_ruled = below_by_hand(dispute, instance) == nullptr;
        for (const ClaimItem& item : dispute.claim_items)
            for (const StepByHand& step : steps_by_hand(dispute, item))
                if (item.head == head.id && step.instance == &instance && step.part != nullptr && step.left)
                    is_heard_or_ruled = true;
        if (is_heard_or_ruled) decided_below = std::max(decided_below, asked);
        all = std::max(all, asked);
    }
    return decided_below > 0 ? decided_below : all;
}

} // namespace redress::test
