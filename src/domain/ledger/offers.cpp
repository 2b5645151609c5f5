// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"
#include "sums/usable.h"

#include <redress/domain/ledger/ledger.h>

#include <algorithm>

namespace redress::domain {

namespace {

std::int64_t claimed_minor(const Case& dispute, Id<ClaimItem> id) {
    const ClaimItem* item = find(dispute, id);
    const auto amount = item == nullptr ? std::nullopt : usable(calculation_of(dispute, *item).amount);
    return amount ? amount->minor : 0;
}

} // namespace

std::vector<ItemAmount> divided_by_claims(const Case& dispute, std::vector<ItemAmount> lines, Money whole) {
    std::vector<std::int64_t> weights;
    Money rest = whole;
    for (const ItemAmount& line : lines) {
        if (line.amount)
            rest = rest - *line.amount;
        else
            weights.push_back(claimed_minor(dispute, line.item));
    }
    const auto parts = divided(std::max(rest, zero(whole.currency)), weights);
    auto part = parts.begin();
    for (ItemAmount& line : lines)
        if (!line.amount) line.amount = *part++;
    return lines;
}

std::vector<ItemAmount> amounts_of(const Case& dispute, const Offer& offer) {
    if (!usable(offer.lump)) return offer.lines;
    return divided_by_claims(dispute, offer.lines, *offer.lump);
}

} // namespace redress::domain
