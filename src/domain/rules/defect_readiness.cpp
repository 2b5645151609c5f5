// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate_source.h"
#include "plain_checks.h"
#include "pleading.h"

#include <redress/domain/amount.h>
#include <redress/domain/behind.h>
#include <redress/domain/quotes.h>

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

/// A defect that is to be repaired or replaced needs no sum.
bool asks_no_money(const std::vector<const ClaimItem*>& claims) {
    return !claims.empty() && std::all_of(claims.begin(), claims.end(), asks_for_act);
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
        if (!has_amount && !asks_no_money(claims)) add(found, ProblemKind::DefectWithoutAmount, *defect);
    }
}

bool has_no_method(const ClaimItem* item) {
    return item->basis.method == Method::None && !asks_for_act(item);
}

/// A lump sum names an amount but not how it is found.
bool is_bare_sum_or_act(const ClaimItem* item) {
    return item->basis.method == Method::LumpSum || asks_for_act(item);
}

void need_methods(const Pleading& pleading, Findings& found) {
    if (!is_sum_by_defect(pleading)) return;
    for (const Defect* defect : open_defects(pleading.dispute)) {
        const auto& claims = covering(pleading.of_first().primary_claims, *defect);
        if (claims.empty() || asks_no_money(claims)) continue;
        if (std::any_of(claims.begin(), claims.end(), has_no_method))
            add(found, ProblemKind::DefectWithoutMethod, *defect);
        else if (std::all_of(claims.begin(), claims.end(), is_bare_sum_or_act))
            add(found, ProblemKind::DefectWithoutMethod, *defect, Severity::Advice);
    }
}

/// No amount of its own to prove: an act is asked, the price that the contract says, or what the payments
/// show.
bool proves_itself(const ClaimItem* item) {
    return is_act(item->remedy) || item->remedy == Remedy::Refund || item->remedy == Remedy::Price;
}

/// All that is asked for the defect at first are estimates of which it is told already that nothing shows
/// them.
bool is_told_by_item(const Pleading& pleading, const Defect& defect) {
    std::vector<const ClaimItem*> claims = covering(pleading.of_first().primary_claims, defect);
    std::erase_if(claims, proves_itself);
    return !claims.empty() && std::all_of(claims.begin(), claims.end(), [&](const ClaimItem* item) {
        return is_unsourced_estimate(pleading.dispute, *item);
    });
}

/// Evidence for one defect, by who may see it.
struct Proof {
    bool is_any = false;
    bool is_shown = false; ///< some of it to the other side or to the forum
};
Proof proof_in(const Case& dispute, const std::vector<const ClaimItem*>& claims) {
    Proof proof;
    for (const ClaimItem* item : claims) {
        for (Id<Exhibit> id : evidence_of(dispute, *item)) {
            const Exhibit* exhibit = find(dispute, id);
            proof.is_any = true;
            proof.is_shown |= exhibit == nullptr || exhibit->audience != Audience::OwnSide;
        }
    }
    return proof;
}

void need_evidence(const Pleading& pleading, Findings& found) {
    if (pleading.first == nullptr) return;
    for (const Defect* defect : open_defects(pleading.dispute)) {
        const auto& claims = covering(pleading.all_claims, *defect);
        const bool is_bare = claims.empty() && is_sum_by_defect(pleading);
        const Proof proof = proof_in(pleading.dispute, claims);
        if (!proof.is_any && is_told_by_item(pleading, *defect)) continue;
        if (proof.is_any && !proof.is_shown)
            add(found, ProblemKind::EvidenceKeptBack, *defect);
        else if (!proof.is_any && (is_bare || !std::all_of(claims.begin(), claims.end(), proves_itself)))
            add(found, ProblemKind::DefectWithoutEvidence, *defect);
    }
}

bool covers(const Notice& notice, const Defect& defect) {
    return std::find(notice.defects.begin(), notice.defects.end(), defect.id) != notice.defects.end();
}

void need_notices(const Pleading& pleading, Findings& found) {
    const auto& notices = pleading.dispute.notices;
    for (const Defect* defect : open_defects(pleading.dispute))
        if (std::none_of(notices.begin(), notices.end(), [&](const Notice& notice) {
                return tells_the_seller(pleading.dispute, notice, defect->id);
            }))
            add(found, ProblemKind::DefectWithoutNotice, *defect);
}

bool is_spoken(NoticeMeans means) {
    return means == NoticeMeans::Telephone || means == NoticeMeans::Visit;
}

ProblemKind unproved(const Notice& notice) {
    const bool is_said = is_spoken(notice.means) && notice.proof.empty();
    return is_said ? ProblemKind::SpokenNoticeWithoutProof : ProblemKind::NoticeWithoutProof;
}

/// A notice proves itself in time only with its date and with something that shows it was sent, or said.
void need_proof_of_notices(const Pleading& pleading, Findings& found) {
    const auto open = open_defects(pleading.dispute);
    for (const Notice& notice : pleading.dispute.notices) {
        const bool matters = std::any_of(open.begin(), open.end(),
                                         [&](const Defect* defect) { return covers(notice, *defect); });
        if (matters && (notice.proof.empty() || !notice.date))
            found.push_back(finding(unproved(notice), Severity::Warning, notice,
                                    notice.proof.empty() ? "proof" : "date"));
    }
}

constexpr ReadinessRule all_rules[] = {need_amounts, need_methods, need_evidence, need_notices,
                                       need_proof_of_notices};

} // namespace

std::span<const ReadinessRule> defect_readiness() {
    return all_rules;
}

} // namespace redress::domain
