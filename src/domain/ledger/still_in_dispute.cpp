// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"
#include "ledger_rows.h"
#include "sums/alternatives.h"

#include <redress/domain/ledger/finality.h>

#include <algorithm>

namespace redress::domain {

namespace {

using Part = std::optional<ItemAmount>;

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
    return gives && !is_outside_dispute(item.remedy) && is_for_good(dispute, item.id, *decided);
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

/// What is open of it at the instance that sent it back or did not reach it.
Part open_part(const ClaimItem& item, const Step& step) {
    const ItemAmount* part = before(*step.instance, item.id);
    return part->amount ? *part : left_of(item, step.asked, step.kept);
}

/// The last to have had it sent it back, and nobody has had it since.
Part part_sent_back(const Case& dispute, const ClaimItem& item) {
    Part part;
    for (const Step& step : steps_of(dispute, item, instances_in_order(dispute)))
        if (before(*step.instance, item.id) != nullptr)
            part = step.is_sent_back ? open_part(item, step) : std::nullopt;
    return part;
}

Part first_part(const Case& dispute, const ClaimItem& item, Id<Party> by, const std::optional<Date>& on) {
    if (!is_brought_first(dispute, item, by)) return std::nullopt;
    const Money nothing = zero(currency_of(dispute));
    // Who has paid back more than he got does not ask for more than he claims.
    return left_of(item, row_of(dispute, item, {}).claimed,
                   std::max(nothing, paid_towards(dispute, item, on)));
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

/// A closed instance has not reached what it gave no result.
bool is_unreached(const Step& step) {
    if (step.result != nullptr) return step.result->outcome == ItemOutcome::NotExamined;
    return step.instance->state == InstanceState::Closed;
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
        if (step.is_sent_back) return {open_part(item, step), false};
        if (is_unreached(step)) return {open_part(item, step), true};
        return {lost_part(dispute, item, step, by), false};
    }
    return {};
}

/// Agreed, or ruled on by one who binds: it cannot be brought anew. What was dismissed has not been tried.
bool is_tried(const Case& dispute, const ClaimItem& item) {
    const auto decided = decision_on(dispute, item.id);
    if (!decided || decided->outcome == ItemOutcome::Dismissed) return false;
    const Instance* instance =
        decided->ruling == nullptr ? nullptr : find(dispute, decided->ruling->instance);
    return is_for_good(dispute, item.id, *decided) || (instance != nullptr && is_binding(instance->kind));
}

std::vector<const ClaimItem*> items_in_order(const Case& dispute) {
    std::vector<const ClaimItem*> items;
    for (const Side side : {Side::Consumer, Side::Trader})
        for (const Head* head : ranked_heads(dispute, side))
            for (const ClaimItem* item : items_of(dispute, head->id)) items.push_back(item);
    return items;
}
} // namespace

std::vector<ItemAmount> still_in_dispute(const Case& dispute, Id<Instance> from, Id<Party> by,
                                         const std::optional<Date>& on) {
    std::vector<ItemAmount> parts;
    bool has_reason = false;
    const Instance* below = find(dispute, from);
    const bool is_first = below == nullptr || !is_binding(below->kind);
    for (const ClaimItem* item : items_in_order(dispute)) {
        if (is_left_out(dispute, *item)) continue;
        AfterRuling after;
        if (is_first) after.part = part_sent_back(dispute, *item);
        if (is_first && !after.part && !is_tried(dispute, *item))
            after.part = first_part(dispute, *item, by, on);
        if (!is_first && (below->state == InstanceState::Remanded || !is_decided_for_good(dispute, item->id)))
            after = part_after(dispute, *item, *below, by);
        if (after.part) parts.push_back(*after.part);
        has_reason = has_reason || (after.part && !after.comes_along);
    }
    return has_reason ? parts : std::vector<ItemAmount>{};
}

namespace {

/// What binds somebody and is asked of the party, or of the other side.
struct Demand {
    Id<ClaimItem> item;
    bool is_asked_of_him = false;
    Money balance; ///< below 0: too much was paid
};

std::vector<Demand> binding_demands(const Case& dispute, Id<Party> party) {
    std::vector<Demand> demands;
    for (const ClaimItem* item : items_in_order(dispute))
        if (!is_set_off(dispute, *item) && !is_recommended(dispute, item->id))
            demands.push_back(
                {item->id, is_asked_of(dispute, *item, party), row_of(dispute, *item, {}).balance});
    return demands;
}

/// Of one side's demands, what is open, or what was paid too much.
Money sum_of(const std::vector<Demand>& demands, bool is_asked_of_him, int sign, Currency currency) {
    Money sum = zero(currency);
    for (const Demand& demand : demands)
        if (demand.is_asked_of_him == is_asked_of_him && sign * demand.balance.minor > 0)
            sum = sum + (sign > 0 ? demand.balance : -demand.balance);
    return sum;
}

/// What is taken off is taken from the first.
void add_rest(std::vector<ItemAmount>& parts, Id<ClaimItem> item, Money open, Money& off) {
    const Money used = std::min(off, open);
    off = off - used;
    if (used < open) parts.push_back({item, open - used});
}

} // namespace

std::vector<ItemAmount> still_to_be_paid(const Case& dispute, Id<Party> creditor) {
    const NetAward net = net_of(dispute);
    const Money nothing = zero(net.left.currency);
    const bool is_consumer = is_buyer(dispute, creditor);
    const auto demands = binding_demands(dispute, creditor);
    Money off = (is_consumer ? net.set_off_by_trader : net.set_off_by_consumer) +
                sum_of(demands, false, -1, nothing.currency);
    const Money own_set_off = is_consumer ? net.set_off_by_consumer : net.set_off_by_trader;
    Money still_owed = std::max(nothing, sum_of(demands, true, 1, nothing.currency) - own_set_off);
    std::vector<ItemAmount> parts;
    for (const Demand& demand : demands) {
        if (demand.is_asked_of_him && demand.balance.minor < 0)
            add_rest(parts, demand.item, -demand.balance, still_owed);
        if (!demand.is_asked_of_him && demand.balance.minor > 0)
            add_rest(parts, demand.item, demand.balance, off);
    }
    return parts;
}
} // namespace redress::domain
