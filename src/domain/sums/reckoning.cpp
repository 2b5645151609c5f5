// SPDX-License-Identifier: GPL-3.0-or-later
#include "reckoning.h"

#include <algorithm>
#include <cassert>

namespace redress::domain {

namespace {

using Sums = std::map<Id<Item>, std::int64_t>;

/// What is asked of the price of each purchased item. Minor units.
struct Asked {
    Sums reductions;
    Sums refunds;
    std::int64_t unlimited_reductions = 0;
    std::int64_t unlimited_other = 0;
    std::int64_t unlimited_refunds = 0;
};

void add(Asked& asked, const Part& part) {
    const bool is_reduction = part.item->remedy == Remedy::PriceReduction;
    (is_reduction ? asked.unlimited_reductions : asked.unlimited_other) += part.portions.unlimited;
    if (part.item->remedy == Remedy::Refund) asked.unlimited_refunds += part.portions.unlimited;
    for (const auto& [bought, minor] : part.portions.limited)
        (is_reduction ? asked.reductions : asked.refunds)[bought] += minor;
}

/// Rescission takes the place of a reduction, so what is too much is taken off the reductions first.
void add_capped(Reckoning& reckoning, Id<Item> bought, std::int64_t limit, Asked& asked) {
    const Currency currency = reckoning.sum.currency;
    const std::int64_t reduction = asked.reductions[bought];
    const std::int64_t refund = asked.refunds[bought];
    assert(reduction >= 0 && refund >= 0);
    const std::int64_t excess = std::max<std::int64_t>(0, reduction + refund - limit);
    const std::int64_t off_reduction = std::min(excess, reduction);
    reckoning.reductions.minor += reduction - off_reduction;
    reckoning.other.minor += refund - (excess - off_reduction);
    reckoning.refunds.minor += refund - (excess - off_reduction);
    if (excess > 0)
        reckoning.caps.push_back(
            {bought, {limit, currency}, {reduction + refund, currency}, {excess, currency}});
}

} // namespace

std::vector<Part> parts_of(const Apportionment& apportionment, const std::vector<const ClaimItem*>& chosen) {
    std::vector<Part> parts;
    for (const ClaimItem* item : chosen) parts.push_back({item, apportionment.portions_of(*item)});
    return parts;
}

Reckoning reckoning_of(const Case& dispute, const Apportionment& apportionment,
                       const std::vector<Part>& parts) {
    const Money nothing = zero(currency_of(dispute));
    Reckoning reckoning{nothing, nothing, nothing, nothing, {}};
    Asked asked;
    for (const Part& part : parts) add(asked, part);
    reckoning.reductions.minor = asked.unlimited_reductions;
    reckoning.other.minor = asked.unlimited_other;
    reckoning.refunds.minor = asked.unlimited_refunds;
    for (const Item& item : dispute.items)
        if (const auto limit = apportionment.limits().find(item.id); limit != apportionment.limits().end())
            add_capped(reckoning, item.id, limit->second, asked);
    reckoning.sum = reckoning.reductions + reckoning.other;
    return reckoning;
}

} // namespace redress::domain
