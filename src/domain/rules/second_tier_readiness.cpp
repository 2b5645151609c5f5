// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_checks.h"
#include "pleading.h"

#include <redress/domain/behind.h>
#include <redress/domain/readiness.h>

#include <algorithm>

namespace redress::domain {

namespace {

bool asks_for_second_tier(const ClaimItem* item) {
    return is_second_tier(item->remedy);
}

/// Whether money in place of a cure is asked for the defect before, or beside, any cure of it. Where a repair
/// is asked first, what is asked if it fails needs no condition yet.
bool skips_cure(const Pleading& pleading, const Defect& defect) {
    for (const HeadClaims& head : pleading.heads) {
        const auto& primary = covering(head.primary_claims, defect);
        if (std::any_of(primary.begin(), primary.end(), asks_for_second_tier)) return true;
        if (std::any_of(primary.begin(), primary.end(), asks_for_act)) return false;
        const auto& all = covering(head.all_claims, defect);
        if (std::any_of(all.begin(), all.end(), asks_for_second_tier)) return true;
    }
    return false;
}

/// The same for an item that covers no defect by name and so rests on all of them together.
bool skips_cure_of_the_whole(const Pleading& pleading) {
    for (const HeadClaims& head : pleading.heads) {
        if (std::any_of(head.primary.begin(), head.primary.end(), [](const ClaimItem* item) {
                return item->defects.empty() && asks_for_second_tier(item);
            }))
            return true;
        if (std::any_of(head.primary.begin(), head.primary.end(), asks_for_act)) return false;
    }
    return false;
}

/// Price reduction, cost of remedying and rescission come after repair and replacement (Directive (EU)
/// 2019/771 art 13(4); KKL 5:8; CRA 2015 s. 24(5); BGB § 475d). Asked of each defect, because each may have
/// been met differently; for the whole, one is enough.
void need_second_tier(const Pleading& pleading, Findings& found) {
    const auto open = open_defects(pleading.dispute);
    const auto has_condition = [&](const Defect* defect) {
        return has_second_tier_condition(pleading.dispute, *defect);
    };
    const bool is_whole_bare =
        skips_cure_of_the_whole(pleading) && std::none_of(open.begin(), open.end(), has_condition);
    for (const Defect* defect : open)
        if (!has_condition(defect) && (is_whole_bare || skips_cure(pleading, *defect))) {
            found.push_back(finding(ProblemKind::NoSecondTierCondition, Severity::Warning, *defect));
            found.back().detail = std::to_string(defect->number);
        }
}

/// An attempt by somebody the consumer chose says nothing about the seller's chance to cure.
bool is_the_sellers(const Case& dispute, const RepairAttempt& attempt, const Defect& defect) {
    const Party* performer = find(dispute, attempt.performer);
    if (performer == nullptr) return true;
    const auto& roles = performer->roles;
    if (roles.contains(PartyRole::Branch) || roles.contains(PartyRole::Intermediary)) return true;
    const Purchase* purchase = purchase_behind(dispute, defect.id);
    const bool is_known = purchase != nullptr && !purchase->seller.is_none();
    return is_known ? performer->id == purchase->seller : roles.contains(PartyRole::Trader);
}

SecondTierCondition condition_after(RepairOutcome outcome) {
    switch (outcome) {
    case RepairOutcome::Remains:
        return SecondTierCondition::RemainsAfterAttempt;
    case RepairOutcome::Refused:
        return SecondTierCondition::Refused;
    case RepairOutcome::NotDone:
        return SecondTierCondition::NotDoneInTime;
    case RepairOutcome::Pending:
    case RepairOutcome::Remedied:
    case RepairOutcome::NewDefect:
    case RepairOutcome::NoFaultFound:
        break;
    }
    return SecondTierCondition::None;
}

constexpr ReadinessRule all_rules[] = {need_second_tier};

} // namespace

SecondTier second_tier_of(const Case& dispute, const Defect& defect) {
    if (defect.second_tier != SecondTierCondition::None) return {defect.second_tier, nullptr};
    SecondTier newest;
    for (const RepairAttempt& attempt : dispute.repair_attempts) {
        const auto& covered = attempt.defects;
        const auto condition = condition_after(attempt.outcome);
        if (condition != SecondTierCondition::None && is_the_sellers(dispute, attempt, defect) &&
            std::find(covered.begin(), covered.end(), defect.id) != covered.end())
            newest = {condition, &attempt};
    }
    return newest;
}

bool has_second_tier_condition(const Case& dispute, const Defect& defect) {
    return second_tier_of(dispute, defect).condition != SecondTierCondition::None;
}

std::span<const ReadinessRule> second_tier_readiness() {
    return all_rules;
}

} // namespace redress::domain
