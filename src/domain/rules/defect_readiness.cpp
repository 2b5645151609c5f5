// SPDX-License-Identifier: GPL-3.0-or-later
#include "pleading.h"

#include <redress/domain/readiness.h>

#include <algorithm>

namespace redress::domain {

namespace {

void add(Findings& found, ProblemKind kind, const Defect& defect, Severity severity = Severity::Warning) {
    found.push_back(finding(kind, severity, defect));
    found.back().detail = std::to_string(defect.number);
}

/// Rescission, repair, replacement and declarations concern the whole; their sum is not made of defects.
bool is_divided_by_defect(HeadKind kind) {
    return kind == HeadKind::PriceReduction || kind == HeadKind::Damages || kind == HeadKind::Other;
}

bool is_sum_by_defect(const Pleading& pleading) {
    return pleading.first != nullptr && is_divided_by_defect(pleading.first->kind);
}

bool asks_for_cure(const ClaimItem* item) {
    return is_cure(item->remedy);
}

/// A defect that is to be repaired or replaced needs no sum.
bool is_only_cured(const std::vector<const ClaimItem*>& claims) {
    return !claims.empty() && std::all_of(claims.begin(), claims.end(), asks_for_cure);
}

bool gives_own_amount(const Case& dispute, const ClaimItem& item, const Defect& defect) {
    for (const Allocation& part : allocation_of(dispute, item))
        if (part.defect == defect.id && part.share && part.share->minor > 0) return true;
    return false;
}

void need_amounts(const Pleading& pleading, Findings& found) {
    if (!is_sum_by_defect(pleading)) return;
    for (const Defect* defect : open_defects(pleading.dispute)) {
        const auto& claims = covering(pleading.of_first().primary_claims, *defect);
        const bool has_amount = std::any_of(claims.begin(), claims.end(), [&](const ClaimItem* item) {
            return gives_own_amount(pleading.dispute, *item, *defect);
        });
        if (!has_amount && !is_only_cured(claims)) add(found, ProblemKind::DefectWithoutAmount, *defect);
    }
}

bool has_no_method(const ClaimItem* item) {
    return item->basis.method == Method::None && !asks_for_cure(item);
}

/// A lump sum names an amount but not how it is found.
bool is_bare_sum_or_cure(const ClaimItem* item) {
    return item->basis.method == Method::LumpSum || asks_for_cure(item);
}

void need_methods(const Pleading& pleading, Findings& found) {
    if (!is_sum_by_defect(pleading)) return;
    for (const Defect* defect : open_defects(pleading.dispute)) {
        const auto& claims = covering(pleading.of_first().primary_claims, *defect);
        if (claims.empty() || is_only_cured(claims)) continue;
        if (std::any_of(claims.begin(), claims.end(), has_no_method))
            add(found, ProblemKind::DefectWithoutMethod, *defect);
        else if (std::all_of(claims.begin(), claims.end(), is_bare_sum_or_cure))
            add(found, ProblemKind::DefectWithoutMethod, *defect, Severity::Advice);
    }
}

void need_evidence(const Pleading& pleading, Findings& found) {
    if (pleading.first == nullptr) return;
    for (const Defect* defect : open_defects(pleading.dispute)) {
        const auto& claims = covering(pleading.all_claims, *defect);
        const bool has_evidence = std::any_of(claims.begin(), claims.end(),
                                              [](const ClaimItem* item) { return !item->evidence.empty(); });
        if (!has_evidence) add(found, ProblemKind::DefectWithoutEvidence, *defect);
    }
}

bool covers(const Notice& notice, const Defect& defect) {
    return std::find(notice.defects.begin(), notice.defects.end(), defect.id) != notice.defects.end();
}

/// Told to the seller of the thing, or to whom stands for him; a notice to the maker alone does not count.
/// Without a recipient it is taken to be the seller.
bool reaches_seller(const Case& dispute, const Notice& notice, const Defect& defect) {
    const Party* recipient = find(dispute, notice.recipient);
    const Item* item = find(dispute, defect.item);
    const Purchase* purchase = item ? find(dispute, item->purchase) : nullptr;
    if (recipient == nullptr || purchase == nullptr || purchase->seller.is_none()) return true;
    return recipient->id == purchase->seller || recipient->roles.contains(PartyRole::Branch) ||
           recipient->roles.contains(PartyRole::Intermediary);
}

void need_notices(const Pleading& pleading, Findings& found) {
    const auto& notices = pleading.dispute.notices;
    for (const Defect* defect : open_defects(pleading.dispute))
        if (std::none_of(notices.begin(), notices.end(), [&](const Notice& notice) {
                return covers(notice, *defect) && reaches_seller(pleading.dispute, notice, *defect);
            }))
            add(found, ProblemKind::DefectWithoutNotice, *defect);
}

/// A notice proves itself in time only with its date and with something that shows it was sent.
void need_proof_of_notices(const Pleading& pleading, Findings& found) {
    const auto open = open_defects(pleading.dispute);
    for (const Notice& notice : pleading.dispute.notices) {
        const bool matters = std::any_of(open.begin(), open.end(),
                                         [&](const Defect* defect) { return covers(notice, *defect); });
        if (matters && (notice.proof.empty() || !notice.date))
            found.push_back(finding(ProblemKind::NoticeWithoutProof, Severity::Warning, notice,
                                    notice.proof.empty() ? "proof" : "date"));
    }
}

bool asks_for_second_tier(const ClaimItem* item) {
    return is_second_tier(item->remedy);
}

/// Whether money in place of a cure is asked for the defect before, or beside, any cure of it. Where a repair
/// is asked first, what is asked if it fails needs no condition yet.
bool skips_cure(const Pleading& pleading, const Defect& defect) {
    for (const HeadClaims& head : pleading.heads) {
        const auto& primary = covering(head.primary_claims, defect);
        if (std::any_of(primary.begin(), primary.end(), asks_for_second_tier)) return true;
        if (std::any_of(primary.begin(), primary.end(), asks_for_cure)) return false;
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
        if (std::any_of(head.primary.begin(), head.primary.end(), asks_for_cure)) return false;
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
        if (!has_condition(defect) && (is_whole_bare || skips_cure(pleading, *defect)))
            add(found, ProblemKind::NoSecondTierCondition, *defect);
}

/// An attempt by somebody the consumer chose says nothing about the seller's chance to cure.
bool is_the_sellers(const Case& dispute, const RepairAttempt& attempt) {
    const Party* performer = find(dispute, attempt.performer);
    if (performer == nullptr) return true;
    const auto& roles = performer->roles;
    return roles.contains(PartyRole::Trader) || roles.contains(PartyRole::Branch) ||
           roles.contains(PartyRole::Intermediary);
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

constexpr ReadinessRule all_rules[] = {need_amounts, need_methods,          need_evidence,
                                       need_notices, need_proof_of_notices, need_second_tier};

} // namespace

SecondTier second_tier_of(const Case& dispute, const Defect& defect) {
    if (defect.second_tier != SecondTierCondition::None) return {defect.second_tier, nullptr};
    SecondTier newest;
    for (const RepairAttempt& attempt : dispute.repair_attempts) {
        const auto& covered = attempt.defects;
        const auto condition = condition_after(attempt.outcome);
        if (condition != SecondTierCondition::None && is_the_sellers(dispute, attempt) &&
            std::find(covered.begin(), covered.end(), defect.id) != covered.end())
            newest = {condition, &attempt};
    }
    return newest;
}

bool has_second_tier_condition(const Case& dispute, const Defect& defect) {
    return second_tier_of(dispute, defect).condition != SecondTierCondition::None;
}

std::span<const ReadinessRule> defect_readiness() {
    return all_rules;
}

} // namespace redress::domain
