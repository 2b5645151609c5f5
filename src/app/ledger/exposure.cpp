// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/exposure.h>

#include <tuple>

namespace redress::app {

using namespace domain;

namespace {

std::optional<Money> newest_of(const Case& dispute, Id<ClaimItem> item,
                               std::optional<Money> Reserve::*figure) {
    const Reserve* newest = nullptr;
    for (const Reserve& reserve : dispute.reserves) {
        if (reserve.item != item || !(reserve.*figure)) continue;
        if (newest == nullptr ||
            std::tie(reserve.date, reserve.position) > std::tie(newest->date, newest->position))
            newest = &reserve;
    }
    return newest == nullptr ? std::nullopt : newest->*figure;
}

Money cost_of(const Case& dispute, Id<Defect> defect) {
    Money sum = zero(currency_of(dispute));
    for (const HandlingCost& cost : dispute.handling_costs)
        if (cost.defect == defect && cost.amount) sum = sum + *cost.amount;
    return sum;
}

void add_recourses(Exposure& exposure, const Case& dispute) {
    for (const Recourse& recourse : dispute.recourses) {
        if (recourse.amount) exposure.recourse_claimed = exposure.recourse_claimed + *recourse.amount;
        if (recourse.recovered) exposure.recovered = exposure.recovered + *recourse.recovered;
    }
}

} // namespace

std::optional<Money> likely_for(const Case& dispute, Id<ClaimItem> item) {
    return newest_of(dispute, item, &Reserve::likely);
}

Exposure exposure_of(const Case& dispute) {
    const Money nothing = zero(currency_of(dispute));
    Exposure exposure{{}, {}, nothing, nothing, nothing};
    for (const LedgerRow& row : ledger_of(dispute).rows)
        exposure.items.push_back({row.item, row.claimed, likely_for(dispute, row.item),
                                  newest_of(dispute, row.item, &Reserve::reserved), row.awarded, row.paid});
    for (const Defect& defect : dispute.defects)
        exposure.costs.push_back({defect.id, cost_of(dispute, defect.id)});
    if (const Money rest = cost_of(dispute, {}); !rest.is_zero()) exposure.costs.push_back({{}, rest});
    for (const DefectCost& part : exposure.costs) exposure.handling = exposure.handling + part.cost;
    add_recourses(exposure, dispute);
    return exposure;
}

} // namespace redress::app
