// SPDX-License-Identifier: GPL-3.0-or-later
#include "pleading.h"
#include "sums/apportionment.h"
#include "sums/covered_items.h"

#include <algorithm>
#include <set>

namespace redress::domain {

namespace {

/// The defects that items of a remedy cover, one entry for each item.
std::multiset<Id<Defect>> defects_under(const HeadClaims& head, Remedy remedy) {
    std::multiset<Id<Defect>> defects;
    for (const ClaimItem* item : head.primary)
        if (item->remedy == remedy)
            for (const DefectShare& part : item->defects) defects.insert(part.defect);
    return defects;
}

/// Tells of each defect once, in the order of the case.
void tell(ProblemKind kind, const std::set<Id<Defect>>& defects, const Case& dispute, Findings& found) {
    for (const Defect& defect : dispute.defects) {
        if (!defects.contains(defect.id)) continue;
        found.push_back(finding(kind, Severity::Warning, defect));
        found.back().detail = std::to_string(defect.number);
    }
}

/// KKL 5:8 second paragraph: the cost of remedying is not paid where the price reduction covers it.
/// Alternatives and other heads do not meet.
void refuse_repair_cost_beside_reduction(const Pleading& pleading, Findings& found) {
    std::set<Id<Defect>> both;
    for (const HeadClaims& head : pleading.heads) {
        const auto reduced = defects_under(head, Remedy::PriceReduction);
        for (Id<Defect> defect : defects_under(head, Remedy::RepairCost))
            if (reduced.contains(defect)) both.insert(defect);
    }
    tell(ProblemKind::RepairCostAndReduction, both, pleading.dispute, found);
}

/// Two losses or two bills may come of one defect, but only one lower value.
void refuse_second_reduction(const Pleading& pleading, Findings& found) {
    std::set<Id<Defect>> twice;
    for (const HeadClaims& head : pleading.heads) {
        const auto reduced = defects_under(head, Remedy::PriceReduction);
        for (Id<Defect> defect : reduced)
            if (reduced.count(defect) > 1) twice.insert(defect);
    }
    tell(ProblemKind::DefectReducedTwice, twice, pleading.dispute, found);
}

std::set<Id<Item>> items_under(const Case& dispute, const HeadClaims& head, Remedy remedy) {
    const Apportionment apportionment(dispute);
    std::set<Id<Item>> items;
    for (const ClaimItem* claim : head.primary) {
        if (claim->remedy != remedy) continue;
        for (Id<Item> item : covered_items(dispute, *claim)) items.insert(item);
        for (const auto& [item, minor] : apportionment.portions_of(*claim).limited) items.insert(item);
    }
    return items;
}

/// Rescission gives the goods and the whole price back; nothing is left that could be reduced.
void refuse_refund_beside_reduction(const Pleading& pleading, Findings& found) {
    std::set<Id<Item>> both;
    for (const HeadClaims& head : pleading.heads) {
        const auto reduced = items_under(pleading.dispute, head, Remedy::PriceReduction);
        for (Id<Item> item : items_under(pleading.dispute, head, Remedy::Refund))
            if (reduced.contains(item)) both.insert(item);
    }
    for (const Item& item : pleading.dispute.items)
        if (both.contains(item.id))
            found.push_back(finding(ProblemKind::RefundAndReduction, Severity::Warning, item));
}

constexpr ReadinessRule all_rules[] = {refuse_repair_cost_beside_reduction, refuse_second_reduction,
                                       refuse_refund_beside_reduction};

} // namespace

std::span<const ReadinessRule> overlap_readiness() {
    return all_rules;
}

} // namespace redress::domain
