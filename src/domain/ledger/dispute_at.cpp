// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"
#include "ledger_rows.h"

#include <algorithm>

namespace redress::domain {

namespace {

bool is_closed(const Decision& decided) {
    const bool is_given_up =
        decided.outcome == ItemOutcome::Settled || decided.outcome == ItemOutcome::Withdrawn;
    return is_given_up || (decided.ruling != nullptr && decided.ruling->final_since);
}

std::optional<Money> less(const std::optional<Money>& more, const std::optional<Money>& taken) {
    if (!more) return std::nullopt;
    return taken ? *more - *taken : *more;
}

/// Nobody brings what he has not lost: nothing when the item leaves nothing for the party to ask.
std::optional<ItemAmount> part_of(const Case& dispute, const ClaimItem& item, const Instance* from,
                                  Id<Party> by) {
    const LedgerRow row = row_of(dispute, item, {});
    const auto decided = decision_on(dispute, item.id);
    if (decided && is_closed(*decided)) return std::nullopt;
    if (from == nullptr) return ItemAmount{item.id, less(row.claimed, row.paid)};
    const ItemAmount* was = before(*from, item.id);
    if (was == nullptr || !decided) return std::nullopt;
    const auto asked = was->amount ? was->amount : row.claimed;
    const bool is_debtor = !item.debtor.is_none() && item.debtor == by;
    const auto left = is_debtor ? less(row.awarded, row.conceded) : less(asked, row.awarded);
    const bool is_open = !left && decided->outcome != ItemOutcome::Granted;
    if (is_open && !is_debtor) return ItemAmount{item.id, std::nullopt};
    return left && left->minor > 0 ? std::optional(ItemAmount{item.id, left}) : std::nullopt;
}

/// Whoever has the claim brings it first; on appeal either party.
bool may_bring(const ClaimItem& item, const Instance* from, Id<Party> by) {
    return from != nullptr || by.is_none() || item.creditor.is_none() || item.creditor == by;
}

} // namespace

std::vector<ItemAmount> still_in_dispute(const Case& dispute, Id<Instance> from, Id<Party> by) {
    std::vector<ItemAmount> parts;
    const Instance* below = find(dispute, from);
    for (const Side side : {Side::Consumer, Side::Trader})
        for (const Head* head : ranked_heads(dispute, side))
            for (const ClaimItem* item : items_of(dispute, head->id)) {
                if (!may_bring(*item, below, by)) continue;
                if (const auto part = part_of(dispute, *item, below, by)) parts.push_back(*part);
            }
    return parts;
}

Money dispute_at(const Case& dispute, const Instance& instance) {
    const Money nothing = zero(currency_of(dispute));
    Money highest = nothing;
    for (const Head& head : dispute.heads) {
        Money sum = nothing;
        for (const ClaimItem* item : items_of(dispute, head.id)) {
            const ItemAmount* part = before(instance, item->id);
            if (part != nullptr && part->amount && is_money_in_dispute(item->remedy) &&
                item->alternative_to.is_none())
                sum = sum + *part->amount;
        }
        const Money cap = total_of(dispute, head).stated;
        highest = std::max(highest, instance.appeal_from.is_none() ? std::min(sum, cap) : sum);
    }
    return highest;
}

} // namespace redress::domain
