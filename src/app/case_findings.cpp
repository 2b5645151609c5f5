// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/date_findings.h"
#include "letter_doubts.h"
#include "papers/decided_items.h"
#include "rejection_time.h"

#include <redress/app/case_findings.h>
#include <redress/domain/readiness.h>

#include <algorithm>

namespace redress::app {

namespace {

using domain::Problem;
using domain::ProblemKind;
using domain::Severity;

/// The pack names the section only where the law has the duty.
bool has_notice_duty(const domain::Case& dispute, const Resources& resources) {
    const law::Pack* pack = resources.pack(dispute.sheet.jurisdiction);
    return pack == nullptr || pack->citation("notice", std::nullopt) != nullptr;
}

bool is_about_notice(ProblemKind kind) {
    return kind == ProblemKind::DefectWithoutNotice || kind == ProblemKind::NoticeWithoutProof ||
           kind == ProblemKind::SpokenNoticeWithoutProof;
}

bool is_asked_to_wait(const Problem& problem) {
    return problem.record == domain::RecordKind::Defect &&
           (problem.kind == ProblemKind::NoSecondTierCondition ||
            problem.kind == ProblemKind::GroundNotInLaw);
}

/// Whether the price is to be reduced for the defect, be it as an alternative: that needs its reason always.
bool is_reduced(const domain::Case& dispute, const domain::Id<domain::Defect>& defect) {
    return std::any_of(dispute.claim_items.begin(), dispute.claim_items.end(), [&](const auto& item) {
        const bool is_covered =
            item.defects.empty() || std::any_of(item.defects.begin(), item.defects.end(),
                                                [&](const auto& part) { return part.defect == defect; });
        return is_covered && domain::is_second_tier(item.remedy) && item.remedy != domain::Remedy::Refund;
    });
}

/// In the short time in which goods may simply be rejected nobody has to say why no repair was asked first.
void leave_out_what_may_be_rejected(std::vector<Problem>& findings, const domain::Case& dispute,
                                    domain::Date today, const law::Pack* pack) {
    const auto heads = domain::ranked_heads(dispute);
    const bool is_rejection = !heads.empty() && heads.front()->kind == domain::HeadKind::Rescission;
    if (pack == nullptr || !is_rejection) return;
    std::erase_if(findings, [&](const Problem& problem) {
        const domain::Id<domain::Defect> defect{problem.uid};
        if (!is_asked_to_wait(problem) || is_reduced(dispute, defect)) return false;
        const auto last = last_day_to_reject(dispute, *pack, items_behind(dispute, {defect}));
        return last && today <= *last;
    });
}

bool concerns_every_letter(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::NoConsumer:
    case ProblemKind::NoTrader:
    case ProblemKind::PartyWithoutAddress:
    case ProblemKind::SeveralSellers:
    case ProblemKind::NoPurchase:
    case ProblemKind::NoDefect:
    case ProblemKind::JurisdictionMissing:
    case ProblemKind::ContractDateMissing:
    case ProblemKind::NoSectionForItem:
    case ProblemKind::BoughtFromPrivatePerson:
    case ProblemKind::CitedExhibitMissing:
    case ProblemKind::ForumTimeNear:
        return true;
    default:
        return kind <= ProblemKind::DateInFuture; // contradictions and doubtful dates stand first in the list
    }
}

/// What a claim letter leaves out, so that nothing is asked a second time.
void tell_decided_claims(std::vector<Problem>& findings, const domain::Case& dispute) {
    for (const DecidedItem& decided : decided_items(dispute)) {
        const auto* item = domain::find(dispute, decided.item);
        const auto* head = item == nullptr ? nullptr : domain::find(dispute, item->head);
        if (head == nullptr || head->asked_by != domain::Side::Consumer ||
            decided.firmness == Firmness::Binding)
            continue;
        const auto kind = decided.firmness == Firmness::Settled ? ProblemKind::ItemSettled
                                                                : ProblemKind::ItemDecidedForGood;
        findings.push_back({kind, Severity::Advice, domain::RecordKind::ClaimItem, item->id.uid, {}, {}, {}});
    }
}

} // namespace

std::vector<Problem> findings_in(const domain::Case& dispute, domain::Date today,
                                 const Resources& resources) {
    std::vector<Problem> findings = domain::contradictions_in(dispute);
    for (Problem& problem : domain::doubts_in(dispute, today)) findings.push_back(std::move(problem));
    for (Problem& problem : domain::readiness_of(dispute)) findings.push_back(std::move(problem));
    for (Problem& problem : letter_doubts(dispute, resources.pack(dispute.sheet.jurisdiction)))
        findings.push_back(std::move(problem));
    for (Problem& problem : date_findings(dispute, today, resources)) findings.push_back(std::move(problem));
    leave_out_what_may_be_rejected(findings, dispute, today, resources.pack(dispute.sheet.jurisdiction));
    if (!has_notice_duty(dispute, resources))
        for (Problem& problem : findings)
            if (is_about_notice(problem.kind)) problem.severity = Severity::Advice;
    // of findings as grave as each other a day that has passed stands first: it cannot be mended
    const auto place = [](const Problem& problem) {
        return std::pair(problem.severity, problem.kind != ProblemKind::DeadlineOverdue);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Problem& a, const Problem& b) { return place(a) < place(b); });
    return findings;
}

std::vector<Problem> findings_for_letter(const domain::Case& dispute, const std::string& kind,
                                         domain::Date today, const Resources& resources) {
    std::vector<Problem> findings = findings_in(dispute, today, resources);
    // that a board takes the claim no more changes nothing in a letter to the other side
    std::erase_if(findings, [](const Problem& problem) {
        return is_about_a_day(problem.kind) || problem.kind == ProblemKind::ForumTimePassed;
    });
    if (kind != "price_reduction_claim") {
        std::erase_if(findings, [](const Problem& problem) { return !concerns_every_letter(problem.kind); });
        return findings;
    }
    tell_decided_claims(findings, dispute);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Problem& a, const Problem& b) { return a.severity < b.severity; });
    return findings;
}

std::string severity_name(Severity severity, const text::Messages& messages) {
    if (severity == Severity::Blocking) return messages.tr("Must be mended");
    return severity == Severity::Warning ? messages.tr("Warning") : messages.tr("Advice");
}

} // namespace redress::app
