// SPDX-License-Identifier: GPL-3.0-or-later
#include "forum_time.h"

#include "dates/candidates.h"

#include <redress/app/forum_question.h>
#include <redress/app/law_labels.h>
#include <redress/domain/ledger/ledger.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

/// To ask the other side once more and to put the papers together takes weeks, not months. A choice of the
/// house, not of any law.
constexpr int days_to_apply = 60;

bool tells_of_a_forum(EventKind kind) {
    switch (kind) {
    case EventKind::BoardProceedings:
    case EventKind::BoardDecision:
    case EventKind::ActionBrought:
    case EventKind::ActionServed:
    case EventKind::OrderServed:
    case EventKind::Judgment:
        return true;
    default:
        return false;
    }
}

/// Negotiation alone is no forum.
bool has_been_before_a_forum(const Case& dispute) {
    return std::ranges::any_of(
               dispute.instances,
               [](const Instance& instance) { return instance.kind != InstanceKind::Negotiation; }) ||
           std::ranges::any_of(dispute.events,
                               [](const Event& event) { return tells_of_a_forum(event.kind); });
}

/// Something that the own side asks and nobody has decided or agreed to; before anything is asked, a defect.
bool has_open_claim(const Case& dispute) {
    bool is_anything_asked = false;
    for (const LedgerRow& row : ledger_of(dispute).rows) {
        if (find(dispute, row.head)->asked_by != dispute.sheet.side || row.standing == Standing::Outside)
            continue;
        const bool is_conceded = row.answer != nullptr && row.answer->stance == Stance::Conceded;
        if (!row.outcome && !is_conceded) return true;
        is_anything_asked = true;
    }
    return !is_anything_asked && std::ranges::any_of(dispute.defects, [](const Defect& defect) {
        return defect.status == DefectStatus::Open;
    });
}

bool is_kept(const Case& dispute, const law::Pack& pack, const std::string& rule) {
    return std::ranges::any_of(dispute.deadlines, [&](const Deadline& deadline) {
        return deadline.rule == rule && deadline.pack == pack.code();
    });
}

/// Whether something else than the time speaks against the forum for certain.
bool is_closed_anyway(const law::ForumView& view) {
    return std::ranges::any_of(view.conditions, [](const law::Condition& condition) {
        return condition.kind != law::ConditionKind::InTime && condition.met == law::Answer::No;
    });
}

std::optional<Problem> finding_of(const Case& dispute, const law::Forum& forum, const law::Deadline& dates,
                                  Date today) {
    const bool is_past = dates.legal < today;
    if (!is_past && days_between(today, dates.safe) > days_to_apply) return std::nullopt;
    return Problem{is_past ? ProblemKind::ForumTimePassed : ProblemKind::ForumTimeNear,
                   is_past ? Severity::Advice : Severity::Warning, // what has passed cannot be mended
                   RecordKind::CaseSheet,
                   dispute.sheet.id.uid,
                   {},
                   {},
                   words_in(forum.names, language_of(dispute)),
                   is_past ? dates.legal : dates.safe};
}

const law::Forum* forum_named(const law::Pack& pack, const std::string& key) {
    const auto found = std::ranges::find(pack.forums(), key, &law::Forum::key);
    return found == pack.forums().end() ? nullptr : &*found;
}

/// The rule that the own side has to keep there; null when there is none, or somebody has it in mind.
const law::Rule* time_to_tell(const Case& dispute, const law::Pack& pack, const law::Forum& forum) {
    if (forum.time_rule.empty() || is_kept(dispute, pack, forum.time_rule)) return nullptr;
    const law::Rule* rule = pack.rule(forum.time_rule, std::nullopt);
    return rule != nullptr && is_ours(dispute, *rule) ? rule : nullptr;
}

} // namespace

std::vector<Problem> forum_times(const Case& dispute, const CaseLaw& law, Date today) {
    std::vector<Problem> found;
    if (law.own == nullptr || has_been_before_a_forum(dispute) || !has_open_claim(dispute)) return found;
    const law::ForumQuestion question = forum_question_of(dispute, today);
    const auto known = circumstances_of(dispute, {}, {}, law);
    for (const law::ForumView& view : law::forums_for(*law.own, question)) {
        const law::Forum* forum = forum_named(*law.own, view.forum);
        const law::Rule* rule = forum == nullptr ? nullptr : time_to_tell(dispute, *law.own, *forum);
        const auto start =
            rule == nullptr ? question.time_starts.end() : question.time_starts.find(rule->trigger);
        if (start == question.time_starts.end() || is_closed_anyway(view)) continue;
        const auto answer = law::deadline_for(*law.own, *rule, start->second, known);
        const auto* dates = std::get_if<law::Deadline>(&answer);
        if (dates == nullptr) continue;
        if (auto problem = finding_of(dispute, *forum, *dates, today)) found.push_back(std::move(*problem));
    }
    return found;
}

const law::Rule* forum_time_rule(const Problem& problem, const Case& dispute, const law::Pack& pack) {
    for (const law::Forum& forum : pack.forums())
        if (!forum.time_rule.empty() && words_in(forum.names, language_of(dispute)) == problem.detail)
            return pack.rule(forum.time_rule, std::nullopt);
    return nullptr;
}

} // namespace redress::app
