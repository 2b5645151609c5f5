// SPDX-License-Identifier: GPL-3.0-or-later
#include "forum/value_limits.h"

#include <algorithm>
#include <array>

namespace redress::law {

namespace {

using domain::Money;
using Limits = std::vector<const ValueLimit*>;

ConditionKind kind_of(const ValueLimit& limit) {
    if (limit.of == LimitOf::Price)
        return limit.bound == Bound::AtLeast ? ConditionKind::PriceAtLeast : ConditionKind::PriceAtMost;
    if (limit.bound == Bound::Above) return ConditionKind::ClaimAbove;
    return limit.bound == Bound::AtLeast ? ConditionKind::ClaimAtLeast : ConditionKind::ClaimAtMost;
}

Limits limits_of_kind(const Forum& forum, ConditionKind kind) {
    Limits limits;
    for (const ValueLimit& limit : forum.limits)
        if (kind_of(limit) == kind) limits.push_back(&limit);
    return limits;
}

/// Those for the line of business, else those for all others; every one while it is not known.
Limits limits_for_trade(const Limits& limits, std::optional<Trade> trade) {
    if (!trade) return limits;
    Limits named;
    Limits general;
    for (const ValueLimit* limit : limits) {
        if (limit->trades.contains(*trade)) named.push_back(limit);
        if (limit->trades.empty()) general.push_back(limit);
    }
    return named.empty() ? general : named;
}

const Figure* figure_on(const Pack& pack, const ForumQuestion& question, const std::string& key) {
    for (const Figure& own : question.own_figures)
        if (own.key == key && holds_on(own.origin, question.filed)) return &own;
    return pack.figure(key, question.filed);
}

Answer keeps(Bound bound, const Money& value, const Money& limit) {
    switch (bound) {
    case Bound::AtLeast:
        return value >= limit ? Answer::Yes : Answer::No;
    case Bound::AtMost:
        return value <= limit ? Answer::Yes : Answer::No;
    case Bound::Above:
        break;
    }
    return value > limit ? Answer::Yes : Answer::No;
}

/// Whether interest that has run up belongs to the value is not settled (Sweden, RB 1:3 d); where it would
/// change the answer there is none.
bool depends_on_interest(const Condition& condition, const ValueLimit& limit, const ForumQuestion& question) {
    if (limit.of != LimitOf::Claim || limit.bound == Bound::AtLeast || !question.accrued_interest)
        return false;
    const Money with_interest = *condition.value + *question.accrued_interest;
    return keeps(limit.bound, with_interest, *condition.limit) != condition.met;
}

/// Fills the limit itself; without a figure for the day there is none.
void set_limit(Condition& condition, const Pack& pack, const ValueLimit& limit,
               const ForumQuestion& question) {
    condition.source = limit.origin.source;
    condition.remark = limit.origin.remark;
    condition.confidence = limit.origin.confidence;
    condition.limit = limit.amount;
    if (limit.figure.empty()) return;
    condition.key = limit.figure;
    const Figure* figure = figure_on(pack, question, limit.figure);
    if (!figure) return;
    condition.limit = domain::scaled(figure->amount, limit.share.hundredths, 10'000);
    condition.confidence = std::max(condition.confidence, figure->origin.confidence);
}

void answer(Condition& condition, const ValueLimit& limit, const ForumQuestion& question) {
    if (!condition.limit) {
        condition.doubt = Doubt::FigureUnknown;
    } else if (!condition.value) {
        condition.doubt = Doubt::NotStated;
    } else if (condition.value->currency != condition.limit->currency) {
        condition.doubt = Doubt::OtherCurrency;
    } else {
        condition.met = keeps(limit.bound, *condition.value, *condition.limit);
        if (!depends_on_interest(condition, limit, question)) return;
        condition.met = Answer::Unknown;
        condition.doubt = Doubt::AccruedInterest;
    }
}

Condition condition_of(const Pack& pack, const ValueLimit& limit, const ForumQuestion& question) {
    Condition condition{.kind = kind_of(limit)};
    condition.value = limit.of == LimitOf::Price ? question.price : question.claim;
    condition.day = question.filed;
    set_limit(condition, pack, limit, question);
    answer(condition, limit, question);
    return condition;
}

Condition without_limit(ConditionKind kind, const ForumQuestion& question, Doubt doubt) {
    Condition condition{.kind = kind};
    condition.day = question.filed;
    condition.doubt = doubt;
    return condition;
}

/// One answer for all limits of a kind; they may differ while the line of business is not known.
Condition joined(const std::vector<Condition>& each, ConditionKind kind, const ForumQuestion& question) {
    const auto differs = [&](const Condition& other) { return other.met != each.front().met; };
    if (std::ranges::any_of(each, differs)) return without_limit(kind, question, Doubt::TradeNeeded);
    return each.front();
}

} // namespace

std::vector<Condition> limit_conditions(const Pack& pack, const Forum& forum, const ForumQuestion& question) {
    static constexpr std::array kinds = {ConditionKind::ClaimAtLeast, ConditionKind::ClaimAtMost,
                                         ConditionKind::ClaimAbove, ConditionKind::PriceAtLeast,
                                         ConditionKind::PriceAtMost};
    std::vector<Condition> conditions;
    for (const ConditionKind kind : kinds) {
        const Limits limits = limits_for_trade(limits_of_kind(forum, kind), question.trade);
        if (limits.empty()) continue;
        std::vector<Condition> each;
        for (const ValueLimit* limit : limits)
            if (holds_on(limit->origin, question.filed)) each.push_back(condition_of(pack, *limit, question));
        conditions.push_back(each.empty() ? without_limit(kind, question, Doubt::FigureUnknown)
                                          : joined(each, kind, question));
    }
    return conditions;
}

std::vector<AppealCondition> appeal_conditions(const Pack& pack, const Forum& forum,
                                               const ForumQuestion& question) {
    std::vector<AppealCondition> conditions;
    for (const AppealLimit& appeal : forum.appeal_limits)
        if (holds_on(appeal.limit.origin, question.filed))
            conditions.push_back({appeal.rule, condition_of(pack, appeal.limit, question)});
    return conditions;
}

} // namespace redress::law
