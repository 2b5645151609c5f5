// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"
#include "ledger_rows.h"
#include "sums/alternatives.h"
#include "sums/apportionment.h"
#include "sums/covered_items.h"

#include <redress/domain/ledger/finality.h>

#include <algorithm>
#include <map>

namespace redress::domain {

namespace {

/// The member of the group that the instance looks at first.
const ItemAmount* heard_first(const Alternatives& group, const Instance& instance) {
    for (const ClaimItem* item : group)
        if (const ItemAmount* part = before(instance, item->id);
            part != nullptr && is_money_in_dispute(item->remedy))
            return part;
    return nullptr;
}

/// What the item had brought before it came here: on the creditor's appeal the award below, at first what was
/// paid.
Money had_before(const Case& dispute, const ClaimItem& item, const Instance& instance) {
    const Money nothing = zero(currency_of(dispute));
    for (const Step& step : steps_of(dispute, item, instances_in_order(dispute))) {
        if (step.instance != &instance) continue;
        if (step.asks_more) return step.kept;
        const bool is_first = looked_at_again(dispute, instance) == nullptr;
        return is_first ? std::max(nothing, paid_towards(dispute, item, instance.opened)) : nothing;
    }
    return nothing;
}

/// Minor units by what was bought, as far as its price limits them; the rest under no item.
using Loads = std::map<Id<Item>, std::int64_t>;

/// An amount of the item falls as its claim does; where that is none now, on the first thing it is about.
void add_load(Loads& loads, const Case& dispute, const Apportionment& apportionment, const ClaimItem& item,
              Money amount) {
    const Portions whole = apportionment.portions_of(item);
    std::vector<Id<Item>> places{Id<Item>{}};
    std::vector<std::int64_t> weights{whole.unlimited};
    for (const auto& [bought, minor] : whole.limited) {
        places.push_back(bought);
        weights.push_back(minor);
    }
    const bool is_unknown = std::all_of(weights.begin(), weights.end(), [](auto w) { return w == 0; });
    if (is_unknown) {
        const auto covered = covered_items(dispute, item);
        if (is_part_of_price(item.remedy) && !covered.empty()) places.front() = covered.front();
        weights.front() = 1;
    }
    const auto parts = divided(amount, weights);
    for (std::size_t i = 0; i < parts.size(); ++i) loads[places[i]] += parts[i].minor;
}

/// What is asked of one of several alternatives, beyond what the others of them have brought below.
Money disputed_in(const Case& dispute, const Alternatives& group, const Instance& instance,
                  const ItemAmount& heard) {
    const Money nothing = zero(currency_of(dispute));
    Money sum = heard.amount.value_or(nothing);
    for (const ClaimItem* item : group) {
        const bool is_other = item->id != heard.item && is_money_in_dispute(item->remedy);
        if (is_other && looked_at_again(dispute, instance) != nullptr)
            sum = sum - had_before(dispute, *item, instance);
    }
    return std::max(sum, nothing);
}

/// What other heads of the same side, which nobody appeals, brought the creditor below.
Money had_of_others(const Case& dispute, const Head& head, const Instance& instance) {
    Money had = zero(currency_of(dispute));
    if (looked_at_again(dispute, instance) == nullptr) return had;
    for (const ClaimItem& item : dispute.claim_items) {
        const Head* other = find(dispute, item.head);
        const bool is_other = other != nullptr && (excludes(*other, head) || excludes(head, *other));
        if (is_other && is_money_in_dispute(item.remedy) && before(instance, item.id) == nullptr)
            had = had + had_before(dispute, item, instance);
    }
    return had;
}

/// No thing is reduced by more than its price, together with what was had of it before.
Money within_prices(const Case& dispute, const Apportionment& apportionment, const Head& head,
                    const Instance& instance, const Loads& asked) {
    Loads had;
    for (const ClaimItem* item : items_of(dispute, head.id))
        if (is_money_in_dispute(item->remedy))
            add_load(had, dispute, apportionment, *item, had_before(dispute, *item, instance));
    Money sum = zero(currency_of(dispute));
    for (const auto& [bought, minor] : asked) {
        const auto limit = apportionment.limits().find(bought);
        const bool is_limited = limit != apportionment.limits().end();
        sum.minor +=
            is_limited ? std::min(minor, std::max<std::int64_t>(0, limit->second - had[bought])) : minor;
    }
    return sum;
}

/// A head that comes along because nobody has examined it is in dispute only if nothing else is.
bool was_reached(const Case& dispute, const Head& head, const Instance& instance) {
    if (looked_at_again(dispute, instance) == nullptr) return true;
    for (const ClaimItem* item : items_of(dispute, head.id))
        for (const Step& step : steps_of(dispute, *item, instances_in_order(dispute)))
            if (step.instance == &instance && before(instance, item->id) != nullptr && step.left) return true;
    return false;
}

Money dispute_in(const Case& dispute, const Head& head, const Instance& instance) {
    const Apportionment apportionment(dispute);
    Loads asked;
    for (const Alternatives& group : alternatives_in(dispute, head.id))
        if (const ItemAmount* heard = heard_first(group, instance))
            add_load(asked, dispute, apportionment, *find(dispute, heard->item),
                     disputed_in(dispute, group, instance, *heard));
    const Money sum = within_prices(dispute, apportionment, head, instance, asked);
    return std::max(zero(sum.currency), sum - had_of_others(dispute, head, instance));
}

/// Its part of the amount in dispute at the instance. What is set off has none.
struct HeadAt {
    const Head* head = nullptr;
    Money sum;
    bool is_reached = false;
};

/// The head that the amount in dispute is that of: the highest, and of those that were reached if one of them
/// has any. None without heads.
std::optional<HeadAt> counted_head(const Case& dispute, const Instance& instance) {
    std::optional<HeadAt> reached, all;
    for (const Head& head : dispute.heads) {
        if (head.use == HeadUse::SetOff) continue;
        const HeadAt at{&head, dispute_in(dispute, head, instance), was_reached(dispute, head, instance)};
        if (!all || at.sum > all->sum) all = at;
        if (at.is_reached && (!reached || at.sum > reached->sum)) reached = at;
    }
    return reached && !reached->sum.is_zero() ? reached : all;
}

} // namespace

Money dispute_at(const Case& dispute, const Instance& instance) {
    const auto counted = counted_head(dispute, instance);
    return counted ? counted->sum : zero(currency_of(dispute));
}

std::vector<Id<ClaimItem>> left_open_at(const Case& dispute, const Instance& instance) {
    std::vector<Id<ClaimItem>> open;
    const auto counted = counted_head(dispute, instance);
    for (const Head& head : dispute.heads) {
        if (!counted || (counted->sum.is_zero() ? head.use == HeadUse::SetOff : counted->head != &head))
            continue;
        for (const Alternatives& group : alternatives_in(dispute, head.id))
            if (const ItemAmount* heard = heard_first(group, instance); heard && !heard->amount)
                open.push_back(heard->item);
    }
    return open;
}

} // namespace redress::domain
