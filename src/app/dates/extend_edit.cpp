// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"
#include "edit_parts.h"

#include <redress/law/step_text.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

/// The kept date as the engine would see it, without the steps that led from its computed day to the others.
std::vector<law::Step> steps_before_safe(const Deadline& deadline) {
    auto steps = law::steps_from(deadline.steps).value_or(std::vector<law::Step>{});
    std::erase_if(steps, [](const law::Step& step) {
        return step.kind == law::StepKind::Safe || step.kind == law::StepKind::PostBy;
    });
    return steps;
}

/// The new day by a rule of no period, for what cannot be computed anew: the rule, the record that it was
/// counted from or the law itself is gone.
std::optional<law::Deadline> dates_from(const Deadline& deadline, const CaseLaw& law,
                                        const std::vector<law::Override>& overrides) {
    Deadline start = deadline;
    start.trigger_date = deadline.computed ? deadline.computed : deadline.safe;
    start.period = law::period_text({});
    start.days_before = 0;
    auto dates = own_dates(start, law, overrides);
    if (!dates) return dates;
    std::vector<law::Step> steps = steps_before_safe(deadline);
    const auto is_own = [](const law::Step& step) {
        return step.kind == law::StepKind::Trigger || step.kind == law::StepKind::Computed;
    };
    for (const law::Step& step : dates->steps)
        if (!is_own(step) && std::ranges::find(steps, step) == steps.end()) steps.push_back(step);
    dates->steps = std::move(steps);
    dates->warnings = law::warnings_from(deadline.warnings).value_or(std::vector<law::Warning>{});
    return dates;
}

std::optional<law::Deadline> dates_by_rule(const Case& dispute, const Deadline& deadline, const CaseLaw& law,
                                           const std::vector<law::Override>& overrides) {
    for (Candidate& candidate : candidates_in(dispute, law, law::period_from(deadline.period))) {
        const DateProposal& proposal = candidate.proposal;
        const bool is_same = is_kept_from(deadline, proposal) &&
                             proposal.dates.trigger.from == deadline.trigger_date &&
                             proposal.dates.rule_version == deadline.rule_version;
        if (!is_same) continue;
        candidate.known.overrides = overrides;
        auto answer =
            law::deadline_for(*proposal.pack, *proposal.rule, *deadline.trigger_date, candidate.known);
        if (auto* dates = std::get_if<law::Deadline>(&answer)) return std::move(*dates);
    }
    return std::nullopt;
}

/// Without any calendar the new day is all three.
void set_all(Deadline& deadline, Date day) {
    deadline.computed = deadline.legal = deadline.safe = day;
    deadline.post_by.reset();
}

} // namespace

Edit extend_edit(const LoadedCase& loaded, DateOverride change, const CaseLaw& law, const Ports& ports) {
    Deadline deadline = required(loaded.dispute, change.deadline);
    change.id.uid = ports.uid();
    change.position = next_position(loaded.dispute.date_overrides);
    Case with_change = loaded.dispute;
    with_change.date_overrides.push_back(change);
    const auto overrides = overrides_in(with_change, deadline.id);
    auto dates = deadline.rule.empty() ? own_dates(deadline, law, overrides)
                                       : dates_by_rule(loaded.dispute, deadline, law, overrides);
    if (!dates) dates = dates_from(deadline, law, overrides);
    if (dates)
        put_dates(deadline, *dates);
    else if (change.new_date)
        set_all(deadline, *change.new_date);
    return {
        loaded.dispute.sheet.id, N_("Change a deadline's day"), {adding(change), altering(loaded, deadline)}};
}

} // namespace redress::app
