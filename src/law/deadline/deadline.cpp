// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline/matters.h"
#include "deadline/moved_end.h"
#include "deadline/outer_limit.h"
#include "deadline/three_dates.h"

#include <algorithm>

namespace redress::law {

namespace {

using domain::Date;

StepKind step_of(OverrideKind kind) {
    switch (kind) {
    case OverrideKind::Extension:
        return StepKind::ExtensionGranted;
    case OverrideKind::Agreement:
        return StepKind::Agreed;
    case OverrideKind::CourtOrder:
        return StepKind::CourtOrdered;
    case OverrideKind::OwnCorrection:
        break;
    }
    return StepKind::Corrected;
}

/// Weekends only: what is left of a calendar of the case's own country when the country is not known.
const Calendar& weekends() {
    static const Calendar calendar({.key = "weekends",
                                    .weekend = {domain::Weekday::Saturday, domain::Weekday::Sunday},
                                    .of_the_case = true});
    return calendar;
}

const Calendar& calendar_for(const Pack& pack, const Rule& rule, const Circumstances& known,
                             std::vector<Warning>& warnings) {
    const Calendar& own = *pack.calendar(rule.calendar);
    if (!own.source().of_the_case) return own;
    if (known.national) return *known.national;
    warn(warnings, {.kind = WarningKind::NationalDaysUnknown});
    return weekends();
}

std::optional<Date> deciding_day(const Rule& rule, Date trigger, const Circumstances& known) {
    return rule.chosen_by == ChosenBy::Event ? std::optional(trigger) : known.contract;
}

void warn_about_version(const Pack& pack, const Rule& rule, Date trigger, const Circumstances& known,
                        std::vector<Warning>& warnings) {
    const auto decides = deciding_day(rule, trigger, known);
    if (decides && holds_on(rule.origin, *decides)) return;
    if (!decides && (rule.origin.valid_from || rule.origin.valid_to))
        warn(warnings, {.kind = WarningKind::ContractDateNeeded});
    if (decides) warn(warnings, {.kind = WarningKind::RuleNotInForce, .date = *decides});
    const Rule* newest = pack.rule(rule.key, std::nullopt);
    const bool is_old = newest && starts_later(newest->origin, rule.origin);
    if (is_old && (!decides || *decides >= *newest->origin.valid_from))
        warn(warnings, {.kind = WarningKind::Superseded, .date = newest->origin.valid_from});
}

void warn_about_rule(const Rule& rule, const Circumstances& known, std::vector<Warning>& warnings) {
    if (rule.origin.confidence == Confidence::Low) warn(warnings, {.kind = WarningKind::LowConfidence});
    if (rule.letter == LetterEffect::DoesNotInterrupt)
        warn(warnings, {.kind = WarningKind::LetterDoesNotInterrupt});
    const bool has_band = rule.price_above || rule.price_from || rule.price_to;
    if (has_band && !known.price) warn(warnings, {.kind = WarningKind::PriceNeeded});
}

/// What is delivered, installed or found cannot come before the contract.
bool follows_the_contract(EventKind event) {
    switch (event) {
    case EventKind::Delivery:
    case EventKind::Installation:
    case EventKind::Acceptance:
    case EventKind::Completion:
    case EventKind::Access:
    case EventKind::Discovery:
        return true;
    default:
        return false;
    }
}

void warn_about_order(const Rule& rule, Date trigger, const Circumstances& known,
                      std::vector<Warning>& warnings) {
    if (known.contract && trigger < *known.contract && follows_the_contract(rule.trigger))
        warn(warnings, {.kind = WarningKind::BeforeContract, .date = known.contract});
}

/// Prices in another currency than the pack's are not compared.
bool is_for_price(const Rule& rule, const Circumstances& known, const Pack& pack) {
    return !known.price || known.price->currency != pack.currency() || fits_price(rule, *known.price);
}

Deadline blank_deadline(const Rule& rule, Date trigger) {
    Deadline deadline{.rule = rule.key,
                      .rule_version = rule.origin.valid_from,
                      .kind = rule.kind,
                      .consequence = rule.consequence,
                      .trigger = {rule.trigger, trigger},
                      .computed = trigger,
                      .legal = trigger,
                      .safe = trigger,
                      .source = rule.origin.source,
                      .remark = rule.origin.remark,
                      .checked_on = rule.origin.checked_on,
                      .confidence = rule.origin.confidence};
    deadline.steps.reserve(8);
    deadline.steps.push_back({.kind = StepKind::Trigger, .date = trigger, .event = rule.trigger});
    return deadline;
}

void find_computed(Deadline& deadline, const Pack& pack, const Rule& rule, const Circumstances& known,
                   OpenDays& open) {
    const std::span<const Period> periods = known.given_period && rule.periods.empty()
                                                ? std::span(&*known.given_period, 1)
                                                : std::span(rule.periods);
    Counting counting(rule, periods, open, deadline.steps);
    const Date counted = counting.end_from(deadline.trigger.from);
    deadline.computed =
        rule.direction == Direction::Backward
            ? counted
            : MovedEnd(rule, known.happenings, deadline.trigger.from, deadline.steps, deadline.warnings)
                  .after(counted, counting);
    keep_within_limits(deadline, pack, rule, known);
    deadline.legal = deadline.safe = deadline.computed;
    deadline.steps.push_back({.kind = StepKind::Computed, .date = deadline.computed});
}

void apply_overrides(Deadline& deadline, const std::vector<Override>& overrides) {
    for (const Override& change : overrides) {
        deadline.computed = deadline.legal = deadline.safe = change.new_date;
        deadline.steps.push_back(
            {.kind = step_of(change.kind), .date = change.new_date, .from = change.when, .key = change.who});
    }
}

void fill_dates(Deadline& deadline, const Pack& pack, const Rule& rule, const Circumstances& known,
                const Calendar& calendar) {
    OpenDays open(calendar, known.state, deadline.warnings);
    find_computed(deadline, pack, rule, known, open);
    ThreeDates dates(rule, open, deadline.steps);
    const bool may_move = rule.kind == RuleKind::Act || rule.rolls != Roll::None;
    if (may_move) dates.find_legal(deadline);
    if (rule.kind == RuleKind::Effect) deadline.computed = deadline.safe = deadline.legal;
    apply_overrides(deadline, known.overrides);
    if (rule.kind == RuleKind::Act)
        dates.find_safe(deadline, rule.posting_days.value_or(pack.posting_days()));
}

bool is_newest(const Pack& pack, const Rule& rule) {
    return pack.rule(rule.key, std::nullopt) == &rule;
}

/// What has happened since the trigger opens some rules and closes others (CPR 15.4: 28 days to defend once
/// service is acknowledged, 14 until then).
bool fits_events(const Rule& rule, Date trigger, const Circumstances& known) {
    const auto has_happened = [&](EventKind kind) {
        return std::ranges::any_of(known.happenings, [&](const Happening& happening) {
            return happening.event == kind && happening.from >= trigger;
        });
    };
    return (!rule.only_after || has_happened(*rule.only_after)) &&
           (!rule.unless || !has_happened(*rule.unless));
}

bool follows_from(const Pack& pack, const Rule& rule, const Happening& event, const Circumstances& known) {
    if (rule.trigger != event.event) return false;
    if (rule.periods.empty() && !known.given_period) return false;
    if (!fits_matter(pack, rule, known) || !fits_events(rule, event.from, known)) return false;
    if (known.price && !fits_price(rule, *known.price)) return false;
    const auto decides = deciding_day(rule, event.from, known);
    return decides ? holds_on(rule.origin, *decides) : is_newest(pack, rule);
}

} // namespace

std::variant<Deadline, NoDeadline> deadline_for(const Pack& pack, const Rule& rule, Date trigger,
                                                const Circumstances& known) {
    if (rule.periods.empty() && !known.given_period) return NoDeadline::PeriodNeeded;
    if (!is_for_price(rule, known, pack)) return NoDeadline::OtherPrice;
    Deadline deadline = blank_deadline(rule, trigger);
    const Calendar& calendar = calendar_for(pack, rule, known, deadline.warnings);
    const bool has_states = !calendar.source().states.empty() && !known.state.empty();
    if (has_states && !calendar.has_state(known.state)) return NoDeadline::UnknownState;
    warn_about_version(pack, rule, trigger, known, deadline.warnings);
    warn_about_rule(rule, known, deadline.warnings);
    warn_about_order(rule, trigger, known, deadline.warnings);
    try {
        fill_dates(deadline, pack, rule, known, calendar);
    } catch (const BeyondCalendar&) {
        return NoDeadline::OutOfRange;
    }
    return deadline;
}

std::vector<Deadline> proposals_for(const Pack& pack, const Happening& event, const Circumstances& known) {
    std::vector<Deadline> proposals;
    for (const Rule& rule : pack.rules()) {
        if (!follows_from(pack, rule, event, known)) continue;
        auto answer = deadline_for(pack, rule, event.from, known);
        if (auto* deadline = std::get_if<Deadline>(&answer)) proposals.push_back(std::move(*deadline));
    }
    return proposals;
}

} // namespace redress::law
