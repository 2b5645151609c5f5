// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"

#include <algorithm>

namespace redress::test {

using namespace domain;

namespace {

Minor sum_of(const Case& dispute, const Group& chosen) {
    Minor sum = 0;
    std::map<Uid, Minor> reduced;
    for (const ClaimItem* item : chosen) {
        if (is_beside(*item)) continue;
        const Minor amount = claimed_by_hand(dispute, *item).value_or(0);
        if (item->remedy == Remedy::PriceReduction)
            reduced[bought_behind(dispute, *item).id.uid] += amount;
        else
            sum += amount;
    }
    for (const Item& bought : dispute.items) sum += std::min(reduced[bought.id.uid], bought.price->minor);
    return sum;
}

void try_all(const Case& dispute, const std::vector<Group>& groups, Group& chosen, BruteTotal& total) {
    if (chosen.size() == groups.size()) {
        const Minor sum = sum_of(dispute, chosen);
        total.most = std::max(total.most, sum);
        total.least = std::min(total.least, sum);
        return;
    }
    for (const ClaimItem* item : groups[chosen.size()]) {
        chosen.push_back(item);
        try_all(dispute, groups, chosen, total);
        chosen.pop_back();
    }
}

} // namespace

BruteTotal brute_total(const Case& dispute, Id<Head> head) {
    const auto groups = groups_by_hand(dispute, head);
    Group primary;
    for (const Group& group : groups) primary.push_back(group.front());
    BruteTotal total{sum_of(dispute, primary), 0, INT64_MAX};
    Group chosen;
    try_all(dispute, groups, chosen, total);
    return total;
}

} // namespace redress::test
