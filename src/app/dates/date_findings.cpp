// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_findings.h"

#include "candidates.h"
#include "forum_time.h"

#include <redress/app/agenda.h>
#include <redress/app/law_labels.h>
#include <redress/text/time_zone.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;
using Found = std::vector<Problem>;

/// For what is done by an answer or a letter.
constexpr int near_days = 14;
/// A period longer than a year is one of limitation: nobody has it in mind when it ends.
constexpr int long_period = 366;

/// Whether nothing can be done any more once the day has passed. What is only recommended or the other side's
/// business is not lost.
bool is_loss(Consequence consequence) {
    return consequence == Consequence::ClaimLost || consequence == Consequence::RemedyLost ||
           consequence == Consequence::ForumRefuses || consequence == Consequence::DecisionStands ||
           consequence == Consequence::DefaultJudgment;
}

int warning_days(const Deadline& deadline) {
    const bool is_long =
        deadline.trigger_date && days_between(*deadline.trigger_date, *deadline.safe) > long_period;
    return is_long && deadline.consequence == Consequence::ClaimLost ? days_to_save_a_claim : near_days;
}

Problem found_in(ProblemKind kind, RecordKind record, Uid uid) {
    return {kind, Severity::Warning, record, uid, {}, {}, {}};
}

void look_at(const Deadline& deadline, Date today, Found& found) {
    if (deadline.state != DeadlineState::Open || !deadline.safe) return;
    const bool is_late = is_overdue(deadline, today);
    const bool is_near = deadline.kind == RuleKind::Act && is_loss(deadline.consequence) &&
                         days_between(today, *deadline.safe) <= warning_days(deadline);
    if (!is_late && !is_near) return;
    const auto kind = is_late ? ProblemKind::DeadlineOverdue : ProblemKind::DeadlineNear;
    Problem problem = found_in(kind, RecordKind::Deadline, deadline.id.uid);
    if (!is_loss(deadline.consequence)) problem.severity = Severity::Advice;
    problem.day = deadline.safe;
    found.push_back(std::move(problem));
}

/// Nobody has said what came of it, and so the ledger still counts it.
void look_at(const Offer& offer, Date today, Found& found) {
    if (offer.outcome != OfferOutcome::Open || !offer.expires || *offer.expires >= today) return;
    Problem problem = found_in(ProblemKind::DeadlineOverdue, RecordKind::Offer, offer.id.uid);
    problem.severity = Severity::Advice;
    problem.day = offer.expires;
    found.push_back(std::move(problem));
}

/// Titled as a kept date would be.
void add_loss(ProblemKind kind, const DateProposal& loss, const Case& dispute, Found& found) {
    const Uid uid = loss.records.empty() ? dispute.sheet.id.uid : loss.records.front();
    const auto record = find_record(dispute, uid);
    Problem problem = found_in(kind, record ? kind_of(*record) : RecordKind::CaseSheet, uid);
    problem.detail = words_in(loss.rule->title, language_of(dispute));
    problem.day = kind == ProblemKind::LossNear ? loss.dates.safe : loss.dates.legal;
    found.push_back(std::move(problem));
}

void look_at_region(const CaseSheet& sheet, const CaseLaw& law, Found& found) {
    if (sheet.region.empty() || law.own == nullptr || law.region == sheet.region) return;
    Problem problem = found_in(ProblemKind::UnknownRegion, RecordKind::CaseSheet, sheet.id.uid);
    problem.field = "region";
    problem.detail = sheet.region;
    found.push_back(std::move(problem));
}

void look_at(const Hearing& hearing, Found& found) {
    if (hearing.zone.empty() || text::is_time_zone(hearing.zone)) return;
    Problem problem = found_in(ProblemKind::UnknownZone, RecordKind::Hearing, hearing.id.uid);
    problem.field = "zone";
    problem.detail = hearing.zone;
    found.push_back(std::move(problem));
}

} // namespace

Found date_findings(const Case& dispute, Date today, const Resources& resources) {
    Found found;
    const CaseLaw law = law_of(dispute, resources);
    if (dispute.sheet.status == CaseStatus::Open) {
        for (const Deadline& deadline : dispute.deadlines) look_at(deadline, today, found);
        for (const DateProposal& loss : losses_near(dispute, law, today, days_to_save_a_claim))
            add_loss(ProblemKind::LossNear, loss, dispute, found);
        for (const DateProposal& loss : losses_passed(dispute, law, today))
            add_loss(ProblemKind::DeadlineOverdue, loss, dispute, found);
        for (Problem& problem : forum_times(dispute, law, today)) found.push_back(std::move(problem));
        for (const Offer& offer : dispute.offers) look_at(offer, today, found);
    }
    look_at_region(dispute.sheet, law, found);
    for (const Hearing& hearing : dispute.hearings) look_at(hearing, found);
    return found;
}

bool is_about_a_day(ProblemKind kind) {
    return kind == ProblemKind::DeadlineOverdue || kind == ProblemKind::DeadlineNear ||
           kind == ProblemKind::LossNear;
}

} // namespace redress::app
