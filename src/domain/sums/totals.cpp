// SPDX-License-Identifier: GPL-3.0-or-later
#include "alternatives.h"
#include "best_choice.h"
#include "reckoning.h"

#include <redress/domain/totals.h>

#include <algorithm>

namespace redress::domain {

namespace {

/// What one claim item adds, in the order of the limits.
Load load_of(const Apportionment& apportionment, const ClaimItem& item) {
    const Portions portions = apportionment.portions_of(item);
    Load load;
    load.free = portions.unlimited;
    for (const auto& [bought, limit] : apportionment.limits()) {
        const auto part = portions.limited.find(bought);
        load.limited.push_back(part == portions.limited.end() ? 0 : part->second);
    }
    return load;
}

void add_range(HeadTotal& total, const Apportionment& apportionment,
               const std::vector<Alternatives>& groups) {
    std::vector<std::int64_t> limits;
    for (const auto& [bought, limit] : apportionment.limits()) limits.push_back(limit);
    std::vector<std::vector<Load>> choices;
    for (const Alternatives& group : groups) {
        auto& loads = choices.emplace_back();
        for (const ClaimItem* item : group) loads.push_back(load_of(apportionment, *item));
    }
    total.maximum.minor = best_total(limits, choices, Aim::Most);
    total.minimum.minor = best_total(limits, choices, Aim::Least);
}

void add_lines(HeadTotal& total, const Case& dispute, const std::vector<const ClaimItem*>& primary) {
    for (const ClaimItem* item : items_of(dispute, total.head)) {
        const bool is_primary = std::find(primary.begin(), primary.end(), item) != primary.end();
        const auto amount = calculation_of(dispute, *item).amount;
        const bool is_outside = is_outside_dispute(item->remedy);
        total.lines.push_back({item->id, amount, is_primary && !is_outside});
        if (amount && is_primary && is_outside) total.outside = total.outside + *amount;
        if (!amount && is_money_in_dispute(item->remedy)) total.open_items.push_back(item->id);
    }
}

HeadTotal empty_total(Id<Head> head, Currency currency) {
    return {head, {}, {}, zero(currency), zero(currency), zero(currency), zero(currency), {}};
}

} // namespace

HeadTotal total_of(const Case& dispute, const Head& head) {
    HeadTotal total = empty_total(head.id, currency_of(dispute));
    const auto groups = alternatives_in(dispute, head.id);
    std::vector<const ClaimItem*> primary;
    for (const Alternatives& group : groups) primary.push_back(group.front());
    const Apportionment apportionment(dispute);
    Reckoning reckoning = reckoning_of(dispute, apportionment, parts_of(apportionment, primary));
    total.stated = reckoning.sum;
    total.caps = std::move(reckoning.caps);
    add_lines(total, dispute, primary);
    add_range(total, apportionment, groups);
    return total;
}

CaseTotals totals_of(const Case& dispute) {
    const Money nothing = zero(currency_of(dispute));
    CaseTotals totals{{}, nothing, nothing, nothing};
    for (const Head* head : ranked_heads(dispute)) totals.heads.push_back(total_of(dispute, *head));
    if (totals.heads.empty()) return totals;
    totals.stated = totals.heads.front().stated;
    totals.minimum = totals.heads.front().minimum;
    for (const HeadTotal& head : totals.heads) {
        totals.maximum = std::max(totals.maximum, head.maximum);
        totals.minimum = std::min(totals.minimum, head.minimum);
    }
    return totals;
}

Money total_without(const Case& dispute, const Head& head, Id<ClaimItem> fallen) {
    std::vector<const ClaimItem*> left = primary_items(dispute, head.id);
    const auto place =
        std::find_if(left.begin(), left.end(), [&](const ClaimItem* item) { return item->id == fallen; });
    if (place != left.end()) {
        left.erase(place);
        for (const ClaimItem* item : items_of(dispute, head.id)) {
            if (item->alternative_to != fallen || item->id == fallen) continue;
            left.push_back(item);
            break;
        }
    }
    const Apportionment apportionment(dispute);
    return reckoning_of(dispute, apportionment, parts_of(apportionment, left)).sum;
}

} // namespace redress::domain
