// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include <redress/law/step_text.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

void put_dates(Deadline& deadline, const law::Deadline& dates) {
    deadline.computed = dates.computed;
    deadline.legal = dates.legal;
    deadline.safe = dates.safe;
    deadline.post_by = dates.post_by;
    deadline.steps = law::steps_text(dates.steps);
    deadline.warnings = law::warnings_text(dates.warnings);
}

void put_proposal(Deadline& deadline, const DateProposal& proposal) {
    deadline.kind = proposal.dates.kind;
    deadline.consequence = proposal.dates.consequence;
    deadline.rule = proposal.rule->key;
    deadline.pack = proposal.pack->code();
    deadline.rule_version = proposal.dates.rule_version;
    deadline.pack_fingerprint = proposal.pack->fingerprint();
    deadline.source = proposal.dates.source;
    deadline.trigger_kind = proposal.dates.trigger.event;
    deadline.trigger_date = proposal.dates.trigger.from;
    put_dates(deadline, proposal.dates);
}

std::vector<law::Override> overrides_in(const Case& dispute, Id<Deadline> deadline) {
    std::vector<law::Override> overrides;
    for (const DateOverride* entry : domain::overrides_of(dispute, deadline)) {
        if (entry->new_date)
            overrides.push_back({.kind = entry->kind,
                                 .who = entry->who,
                                 .when = entry->made_on.value_or(*entry->new_date),
                                 .new_date = *entry->new_date});
    }
    return overrides;
}

std::optional<Date> chain_day(const Deadline& deadline) {
    return deadline.computed ? deadline.computed : deadline.safe;
}

law::Rule own_rule(const Deadline& deadline, law::Period period, const CaseLaw& law) {
    const bool is_back = deadline.days_before > 0;
    if (is_back) period = {deadline.days_before, law::PeriodUnit::Days};
    return {.kind = deadline.kind,
            .trigger = deadline.trigger_kind,
            .periods = {period},
            .direction = is_back ? law::Direction::Backward : law::Direction::Forward,
            .calendar = law.counting->main_calendar()->key(),
            .consequence = deadline.consequence,
            .by = law::Actor::Forum, // nothing has to arrive anywhere, so there is no day to post it on
            .chosen_by = law::ChosenBy::Event,
            .origin = {.confidence = law::Confidence::Statute}}; // nobody has to confirm an own day
}

std::optional<law::Deadline> own_dates(const Deadline& deadline, const CaseLaw& law,
                                       std::vector<law::Override> overrides) {
    if (!deadline.trigger_date || !law.counting || !law.counting->main_calendar()) return std::nullopt;
    const auto period = deadline.period.empty() ? law::Period{} : law::period_from(deadline.period);
    if (!period) return std::nullopt;
    const law::Circumstances known{
        .state = law.region, .overrides = std::move(overrides), .national = law.national};
    auto answer =
        law::deadline_for(*law.counting, own_rule(deadline, *period, law), *deadline.trigger_date, known);
    auto* dates = std::get_if<law::Deadline>(&answer);
    return dates ? std::optional(std::move(*dates)) : std::nullopt;
}

text::Language language_of(const Case& dispute) {
    return text::language_from(dispute.sheet.language).value_or(text::Language::English);
}

} // namespace redress::app
