// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/forum_question.h>
#include <redress/domain/totals.h>
#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::app {

namespace {

using domain::Case;
using domain::Date;
using domain::Money;
using law::Answer;

std::optional<Money> claim_of(const Case& dispute) {
    const domain::CaseTotals totals = domain::totals_of(dispute);
    if (totals.heads.empty()) return std::nullopt;
    const domain::HeadTotal& first = totals.heads.front();
    if (!first.open_items.empty() || first.stated.is_zero()) return std::nullopt;
    return first.stated;
}

std::optional<Money> price_of(const Case& dispute) {
    std::optional<Money> sum;
    for (const domain::Item& item : dispute.items) {
        const auto price = domain::net_price(item);
        if (!price) return std::nullopt;
        sum = sum ? *sum + *price : *price;
    }
    return sum;
}

std::optional<Date> first_notice(const Case& dispute, Date until) {
    std::optional<Date> first;
    for (const domain::Notice& notice : dispute.notices)
        if (notice.date && *notice.date <= until && (!first || *notice.date < *first)) first = notice.date;
    return first;
}

/// A trader who promised repair and did not keep it has not refused; only a recorded refusal counts.
Answer refusal_in(const Case& dispute) {
    const bool repair_refused = std::ranges::any_of(dispute.repair_attempts, [](const auto& attempt) {
        return attempt.outcome == domain::RepairOutcome::Refused;
    });
    const bool remedy_refused = std::ranges::any_of(dispute.defects, [](const auto& defect) {
        return defect.second_tier == domain::SecondTierCondition::Refused;
    });
    return repair_refused || remedy_refused ? Answer::Yes : Answer::Unknown;
}

/// Countries are typed freely, so that only the same name on both sides says something.
Answer cross_border_in(const Case& dispute) {
    const auto* consumer = domain::first_with_role(dispute, domain::PartyRole::Consumer);
    const auto* trader = domain::first_with_role(dispute, domain::PartyRole::Trader);
    if (!consumer || !trader) return Answer::Unknown;
    const std::string home = text::folded(consumer->address.country);
    return !home.empty() && home == text::folded(trader->address.country) ? Answer::No : Answer::Unknown;
}

} // namespace

law::ForumQuestion forum_question_of(const Case& dispute, Date filed, std::optional<law::Trade> trade) {
    law::ForumQuestion question{.filed = filed};
    question.claim = claim_of(dispute);
    question.price = price_of(dispute);
    question.trade = trade;
    question.time_starts = first_notice(dispute, filed);
    if (question.time_starts) question.complained_first = Answer::Yes;
    question.refused_or_silent = refusal_in(dispute);
    question.cross_border = cross_border_in(dispute);
    return question;
}

} // namespace redress::app
