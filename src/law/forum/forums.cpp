// SPDX-License-Identifier: GPL-3.0-or-later
#include "forum/fee_lines.h"
#include "forum/value_limits.h"

#include <redress/law/deadline.h>

#include <algorithm>

namespace redress::law {

namespace {

Answer opposite(Answer answer) {
    if (answer == Answer::Unknown) return answer;
    return answer == Answer::Yes ? Answer::No : Answer::Yes;
}

/// The last day by the rule of the forum, counted from the day the question states.
void answer_time(Condition& condition, const Pack& pack, const Forum& forum, const ForumQuestion& question) {
    condition.key = forum.time_rule;
    condition.day = question.filed;
    condition.doubt = Doubt::NotStated;
    const Rule* rule = pack.rule(forum.time_rule, std::nullopt);
    const auto start = question.time_starts.find(rule->trigger);
    if (start == question.time_starts.end()) return;
    const auto answer = deadline_for(pack, *rule, start->second, {.state = question.state});
    const auto* deadline = std::get_if<Deadline>(&answer);
    condition.doubt = deadline ? Doubt::None : Doubt::DateUnknown;
    if (!deadline) return;
    condition.last_day = deadline->legal;
    condition.source = deadline->source;
    condition.remark = deadline->remark;
    condition.confidence = deadline->confidence;
    condition.met = question.filed <= deadline->legal ? Answer::Yes : Answer::No;
}

void answer_trade(Condition& condition, const Forum& forum, const ForumQuestion& question) {
    if (!question.trade) return;
    condition.met = forum.excluded.contains(*question.trade) ? Answer::No : Answer::Yes;
}

/// What the case itself says; the limits and the time are computed elsewhere.
Answer stated_answer(ConditionKind kind, const ForumQuestion& question) {
    switch (kind) {
    case ConditionKind::ComplainedFirst:
        return question.complained_first;
    case ConditionKind::RefusedOrSilent:
        return question.refused_or_silent;
    case ConditionKind::NotPendingElsewhere:
        return opposite(question.pending_elsewhere);
    case ConditionKind::TraderTakesPart:
        return question.trader_takes_part;
    case ConditionKind::CrossBorder:
        return question.cross_border;
    case ConditionKind::DomesticAddresses:
        return question.domestic_addresses;
    default:
        return Answer::Unknown;
    }
}

Condition condition_of(ConditionKind kind, const Pack& pack, const Forum& forum,
                       const ForumQuestion& question) {
    Condition condition{.kind = kind,
                        .met = stated_answer(kind, question),
                        .source = forum.origin.source,
                        .remark = forum.origin.remark,
                        .confidence = forum.origin.confidence};
    if (kind == ConditionKind::InTime) {
        answer_time(condition, pack, forum, question);
        return condition;
    }
    if (kind == ConditionKind::TradeCovered) answer_trade(condition, forum, question);
    if (condition.met == Answer::Unknown) condition.doubt = Doubt::NotStated;
    return condition;
}

Answer openness(const std::vector<Condition>& conditions) {
    const auto any = [&](Answer answer) {
        return std::ranges::any_of(conditions, [&](const Condition& c) { return c.met == answer; });
    };
    if (any(Answer::No)) return Answer::No;
    return any(Answer::Unknown) ? Answer::Unknown : Answer::Yes;
}

ForumView view_of(const Pack& pack, const Forum& forum, const ForumQuestion& question) {
    ForumView view{.forum = forum.key,
                   .kind = forum.kind,
                   .conditions = limit_conditions(pack, forum, question),
                   .fees = fee_lines(forum, question),
                   .expected_time = forum.expected_time,
                   .appeals = forum.appeals,
                   .appeal_conditions = appeal_conditions(pack, forum, question),
                   .source = forum.origin.source,
                   .remark = forum.origin.remark,
                   .confidence = forum.origin.confidence};
    for (const ConditionKind kind : forum.conditions)
        view.conditions.push_back(condition_of(kind, pack, forum, question));
    view.open = openness(view.conditions);
    return view;
}

} // namespace

std::vector<ForumView> forums_for(const Pack& pack, const ForumQuestion& question) {
    std::vector<ForumView> views;
    for (const Forum& forum : pack.forums())
        if (holds_on(forum.origin, question.filed)) views.push_back(view_of(pack, forum, question));
    return views;
}

} // namespace redress::law
