// SPDX-License-Identifier: GPL-3.0-or-later
#include "reckoning.h"

namespace redress::domain {

namespace {

using Sums = std::map<Id<Item>, std::int64_t>;

/// Takes what a reduction exceeds its limit by off the reckoning, a line for each purchased item.
void cap(Reckoning& reckoning, const Case& dispute, const Sums& reductions, const Sums& limits) {
    const Currency currency = reckoning.sum.currency;
    for (const Item& item : dispute.items) {
        const auto sum = reductions.find(item.id);
        if (sum == reductions.end() || sum->second <= limits.at(item.id)) continue;
        const Money limit{limits.at(item.id), currency};
        const Money claimed{sum->second, currency};
        reckoning.caps.push_back({item.id, limit, claimed, claimed - limit});
        reckoning.reductions = reckoning.reductions - (claimed - limit);
    }
}

void add_portions(Reckoning& reckoning, Sums& limited, const ClaimItem& item, const Portions& portions) {
    Money& beside = item.remedy == Remedy::PriceReduction ? reckoning.reductions : reckoning.other;
    beside.minor += portions.unlimited;
    for (const auto& [bought, minor] : portions.reductions) {
        limited[bought] += minor;
        reckoning.reductions.minor += minor;
    }
}

} // namespace

Reckoning reckoning_of(const Case& dispute, const Apportionment& apportionment,
                       const std::vector<const ClaimItem*>& chosen) {
    const Money nothing = zero(currency_of(dispute));
    Reckoning reckoning{nothing, nothing, nothing, {}};
    Sums limited;
    for (const ClaimItem* item : chosen)
        add_portions(reckoning, limited, *item, apportionment.portions_of(*item));
    cap(reckoning, dispute, limited, apportionment.limits());
    reckoning.sum = reckoning.reductions + reckoning.other;
    return reckoning;
}

} // namespace redress::domain
