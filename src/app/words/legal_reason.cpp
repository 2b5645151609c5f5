// SPDX-License-Identifier: GPL-3.0-or-later
#include "citations.h"
#include "dates/candidates.h"
#include "forum_time.h"

#include <redress/app/case_dates.h>
#include <redress/app/law_labels.h>
#include <redress/app/sentences.h>

namespace redress::app {

namespace {

using domain::Problem;

template <class T>
std::vector<domain::Id<domain::Defect>> defects_under(const std::vector<T>& records, const domain::Uid& uid) {
    for (const T& record : records)
        if (record.id.uid == uid) return record.defects;
    return {};
}

std::vector<domain::Id<domain::Defect>> defects_behind(const Problem& problem, const domain::Case& dispute) {
    if (problem.record == domain::RecordKind::Notice) return defects_under(dispute.notices, problem.uid);
    if (problem.record == domain::RecordKind::RepairAttempt)
        return defects_under(dispute.repair_attempts, problem.uid);
    std::vector<domain::Id<domain::Defect>> defects;
    if (problem.record == domain::RecordKind::Defect) defects.push_back({problem.uid});
    if (const auto* claim = domain::find(dispute, domain::Id<domain::ClaimItem>{problem.uid}))
        for (const domain::DefectShare& part : claim->defects) defects.push_back(part.defect);
    return defects;
}

/// The things bought that the finding is about; all that is in dispute where it is about no one of them.
BoughtItems items_of(const Problem& problem, const domain::Case& dispute) {
    if (const auto* item = domain::find(dispute, domain::Id<domain::Item>{problem.uid})) return {item};
    BoughtItems items = items_behind(dispute, defects_behind(problem, dispute));
    if (problem.record == domain::RecordKind::Purchase)
        for (const domain::Item& item : dispute.items)
            if (item.purchase.uid == problem.uid) items.push_back(&item);
    return items.empty() ? items_in_dispute(dispute) : items;
}

const std::string& in_language(const std::map<text::Language, std::string>& words, text::Language language) {
    static const std::string none;
    const auto exact = words.find(language);
    if (exact != words.end()) return exact->second;
    const auto english = words.find(text::Language::English);
    return english == words.end() ? none : english->second;
}

/// The rule that a date comes from, where the finding is about one.
const law::Rule* rule_behind(const Problem& problem, const domain::Case& dispute,
                             const Resources& resources) {
    const CaseLaw law = law_of(dispute, resources);
    if (const auto* kept = domain::find(dispute, domain::Id<domain::Deadline>{problem.uid}))
        return rule_of(*kept, law);
    if (law.own == nullptr) return nullptr;
    if (problem.kind == domain::ProblemKind::ForumTimeNear ||
        problem.kind == domain::ProblemKind::ForumTimePassed)
        return forum_time_rule(problem, dispute, *law.own);
    const bool is_loss =
        problem.kind == domain::ProblemKind::LossNear || problem.kind == domain::ProblemKind::DeadlineOverdue;
    if (!is_loss || problem.detail.empty()) return nullptr;
    for (const law::Rule& rule : law.own->rules())
        if (words_in(rule.title, language_of(dispute)) == problem.detail) return &rule;
    return nullptr;
}

/// A claim that is new before a higher court is measured by narrower limits than in the first.
const law::Citation* citation_behind(const Problem& problem, const domain::Case& dispute,
                                     const law::Pack& pack) {
    const std::string key(domain::choice_name(problem.kind));
    const BoughtItems items = items_of(problem, dispute);
    const bool is_on_appeal =
        !problem.detail.empty() && (problem.kind == domain::ProblemKind::ClaimOutsideProceedings ||
                                    problem.kind == domain::ProblemKind::ClaimRaisedInProceedings);
    return citation_for(dispute, pack, is_on_appeal ? key + "_on_appeal" : key, items);
}

std::string printed(const std::string& reason, law::Confidence confidence, const text::Messages& messages) {
    return law::may_be_printed(confidence) ? reason
                                           : text::filled(messages.tr("{0} (not confirmed)"), {reason});
}

std::string reason_of(const law::Rule& rule, const text::Messages& messages) {
    const std::string& statement = in_language(rule.statement, messages.language());
    const std::string& source = rule.origin.source;
    if (source.empty()) return {};
    return printed(statement.empty() ? source : text::filled("{0} ({1})", {statement, source}),
                   rule.origin.confidence, messages);
}

} // namespace

std::string legal_reason(const Problem& problem, const domain::Case& dispute, const Resources& resources,
                         const text::Messages& messages) {
    const law::Pack* pack = resources.pack(dispute.sheet.jurisdiction);
    if (pack == nullptr) return {};
    if (const law::Rule* rule = rule_behind(problem, dispute, resources)) return reason_of(*rule, messages);
    const law::Citation* citation = citation_behind(problem, dispute, *pack);
    if (citation == nullptr) return {};
    const std::string& words = in_language(citation->words, messages.language());
    const std::string& statement = in_language(citation->statement, messages.language());
    const std::string reason = statement.empty() ? words : text::filled("{0} ({1})", {statement, words});
    return printed(reason, citation->origin.confidence, messages);
}

} // namespace redress::app
