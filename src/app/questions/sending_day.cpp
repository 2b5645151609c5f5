// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending_day.h"

#include "free_return.h"
#include "remarks.h"

#include <algorithm>

namespace redress::app {

namespace {

using domain::Consequence;
using domain::Date;
using law::Matter;

/// An end that lies further ahead than this is no reason to hurry.
constexpr int far_ahead = 365;

/// A remedy counts only where it is the one that is asked.
bool is_kept_by_letter(const DateProposal& proposal, const domain::Case& dispute, const Reading& reading) {
    const law::Rule& rule = *proposal.rule;
    if (proposal.dates.kind != domain::RuleKind::Act || rule.by != law::Actor::Consumer) return false;
    if (rule.letter == law::LetterEffect::DoesNotInterrupt || !is_confirmed_for(rule, reading)) return false;
    const bool is_told = reading.says("told", "yes");
    switch (proposal.dates.consequence) {
    case Consequence::RemedyLost:
        return free_return_until(dispute, reading).has_value();
    case Consequence::SafeHarbourEnds:
    case Consequence::ClaimLost:
        return !is_told;
    default:
        return false;
    }
}

SendingDay sending_for(const DateProposal& proposal, Date today) {
    if (proposal.rule->complete_when == law::CompleteWhen::Sent)
        return {.send_by = day_to_say(proposal.dates, today)};
    const auto post_by = proposal.dates.post_by;
    return {.send_by = post_by && *post_by >= today ? post_by : std::nullopt,
            .arrive_by = proposal.dates.legal};
}

} // namespace

Date day_to_say(const law::Deadline& dates, Date today) {
    return dates.kind == domain::RuleKind::Act && dates.safe >= today ? dates.safe : dates.legal;
}

bool is_confirmed_for(const law::Rule& rule, const Reading& reading) {
    return !reading.says("kind", "digital") || !rule.matters.contains(Matter::Goods);
}

std::optional<SendingDay> sending_day(const domain::Case& dispute, const Reading& reading,
                                      const Resources& resources) {
    if (!may_cite(reading) || reading.never_came()) return std::nullopt;
    const domain::Case earliest = with_earliest_delivery(dispute, reading);
    const CaseLaw law = law_of(earliest, resources);
    const DateProposal* first = nullptr;
    const auto proposals = date_proposals(earliest, law);
    for (const DateProposal& proposal : proposals) {
        const int left = domain::days_between(reading.today, proposal.dates.legal);
        if (proposal.pack != law.own || !law::may_be_printed(proposal.dates.confidence)) continue;
        if (left < 0 || left > far_ahead || !is_kept_by_letter(proposal, earliest, reading)) continue;
        if (first == nullptr || proposal.dates.legal < first->dates.legal) first = &proposal;
    }
    return first != nullptr ? std::optional(sending_for(*first, reading.today)) : std::nullopt;
}

} // namespace redress::app
