// SPDX-License-Identifier: GPL-3.0-or-later
#include "defect_rows.h"

#include "ledger_rows.h"

#include <algorithm>

namespace redress::domain {

namespace {

/// What is known of an item's shares, in minor units; 0 where a share is not known.
std::vector<std::int64_t> known_shares(const std::vector<Allocation>& parts) {
    std::vector<std::int64_t> shares;
    for (const Allocation& part : parts)
        shares.push_back(part.share ? std::max<std::int64_t>(0, part.share->minor) : 0);
    return shares;
}

bool is_whole(const std::vector<Allocation>& parts) {
    return std::all_of(parts.begin(), parts.end(),
                       [](const Allocation& part) { return part.share.has_value(); });
}

/// The shares that are stated, and the rest of the amount equally on the defects without one.
std::vector<std::int64_t> weights_of(const std::vector<Allocation>& parts, Money amount) {
    auto weights = known_shares(parts);
    Money rest = amount;
    std::size_t open = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        rest.minor -= weights[i];
        if (!parts[i].share) ++open;
    }
    const std::vector<std::int64_t> equal(open, 1);
    const auto extra = divided(std::max(rest, zero(rest.currency)), equal);
    auto next = extra.begin();
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!parts[i].share) weights[i] = (next++)->minor;
    return weights;
}

std::optional<Finding> finding_at(const Case& dispute, const Instance& instance, Id<Defect> defect) {
    const Ruling* ruling = standing_ruling(dispute, instance.id);
    if (ruling == nullptr) return std::nullopt;
    for (const DefectFinding& entry : dispute.defect_findings)
        if (entry.ruling == ruling->id && entry.defect == defect) return entry.finding;
    return std::nullopt;
}

void add(std::vector<DefectRow>& rows, const Case& dispute, const ClaimItem& item,
         const std::optional<Money>& amount, Money DefectRow::*column) {
    if (!amount) return;
    for (const auto& [defect, part] : on_defects(dispute, item, *amount))
        for (DefectRow& row : rows)
            if (row.defect == defect) row.*column = row.*column + part;
}

void mark_allocated(std::vector<DefectRow>& rows, const std::vector<Allocation>& parts) {
    if (is_whole(parts)) return;
    for (DefectRow& row : rows)
        row.is_allocated |= std::any_of(parts.begin(), parts.end(), [&](const Allocation& part) {
            return part.defect == row.defect && !part.share;
        });
}

std::vector<DefectRow> empty_rows(const Case& dispute, const std::vector<const Instance*>& instances) {
    std::vector<DefectRow> rows;
    const Money nothing = zero(currency_of(dispute));
    for (const Defect& defect : dispute.defects) {
        DefectRow& row = rows.emplace_back(DefectRow{defect.id, {}, nothing, nothing, nothing, false});
        for (const Instance* instance : instances)
            row.findings.push_back(finding_at(dispute, *instance, defect.id));
    }
    return rows;
}

} // namespace

std::vector<std::pair<Id<Defect>, Money>> on_defects(const Case& dispute, const ClaimItem& item,
                                                     Money amount) {
    const auto parts = allocation_of(dispute, item);
    const Money claimed = calculation_of(dispute, item).amount.value_or(zero(amount.currency));
    const auto amounts = divided(amount, weights_of(parts, claimed));
    std::vector<std::pair<Id<Defect>, Money>> shares;
    for (std::size_t i = 0; i < parts.size(); ++i) shares.emplace_back(parts[i].defect, amounts[i]);
    return shares;
}

std::vector<DefectRow> defect_rows(const Case& dispute, const std::vector<const Instance*>& instances,
                                   const std::vector<LedgerRow>& rows) {
    auto defects = empty_rows(dispute, instances);
    const auto heads = ranked_heads(dispute);
    for (const LedgerRow& row : rows) {
        const ClaimItem* item = find(dispute, row.item);
        if (heads.empty() || row.head != heads.front()->id || row.standing == Standing::Outside) continue;
        if (row.standing == Standing::Counts) add(defects, dispute, *item, row.claimed, &DefectRow::claimed);
        add(defects, dispute, *item, row.awarded, &DefectRow::awarded);
        add(defects, dispute, *item, row.paid, &DefectRow::paid);
        mark_allocated(defects, allocation_of(dispute, *item));
    }
    return defects;
}

} // namespace redress::domain
