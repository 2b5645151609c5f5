// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_sweep.h"

#include <algorithm>
#include <tuple>

namespace redress::law {

namespace {

using domain::Date;

bool moves(const Rule& rule) {
    return rule.rolls != Roll::None;
}

/// Whether an open day lies from `first` up to the day before `last`.
bool open_between(const Calendar& calendar, const std::string& state, Date first, Date last) {
    for (Date day = first; day < last; day = *day_after(day, 1))
        if (calendar.on(day, state).is_open()) return true;
    return false;
}

Circumstances circumstances_for(const Rule& rule, const std::string& state) {
    Circumstances known{.state = state};
    if (rule.periods.empty()) known.given_period = Period{3, PeriodUnit::Days};
    return known;
}

} // namespace

bool same(const Deadline& a, const Deadline& b) {
    const auto values = [](const Deadline& d) {
        return std::tie(d.rule, d.computed, d.legal, d.safe, d.post_by, d.steps, d.warnings, d.source);
    };
    return values(a) == values(b);
}

void DateSweep::complain(const Rule& rule, const Deadline& deadline, const char* about) {
    if (complaints.size() < 10)
        complaints.push_back(rule.key + " from " + deadline.trigger.from.iso() + ": " + about);
}

void DateSweep::check_order(const Rule& rule, const Deadline& deadline) {
    if (deadline.safe > deadline.computed) complain(rule, deadline, "safe is later than computed");
    const bool back = rule.direction == Direction::Backward;
    if (!back && deadline.computed > deadline.legal) complain(rule, deadline, "legal is before computed");
    if (back && deadline.legal > deadline.computed) complain(rule, deadline, "legal is after computed");
    if (!moves(rule) && deadline.legal != deadline.computed) complain(rule, deadline, "moved without a rule");
    const bool is_window = rule.kind == RuleKind::Window;
    if (is_window && (deadline.legal != deadline.computed || deadline.safe != deadline.computed))
        complain(rule, deadline, "a window was moved");
    if (deadline.post_by && *deadline.post_by > deadline.safe)
        complain(rule, deadline, "posted after the safe day");
}

void DateSweep::check_open(const Calendar& calendar, const std::string& state, const Rule& rule,
                           const Deadline& deadline) {
    const auto is_open = [&](Date day) { return calendar.on(day, state).is_open(); };
    if (moves(rule) && !is_open(deadline.legal)) complain(rule, deadline, "legal is closed");
    const bool forward = rule.rolls == Roll::Forward && rule.least_working_days == 0;
    if (forward && open_between(calendar, state, deadline.computed, deadline.legal))
        complain(rule, deadline, "an open day was passed over");
    if (rule.kind != RuleKind::Act) return;
    const bool may_be_closed = deadline.safe <= deadline.trigger.from;
    if (!is_open(deadline.safe) && !may_be_closed) complain(rule, deadline, "safe is closed");
    const auto after_safe = day_after(deadline.safe, 1);
    const auto after_computed = day_after(deadline.computed, 1);
    if (deadline.safe < deadline.computed && open_between(calendar, state, *after_safe, *after_computed))
        complain(rule, deadline, "safe is earlier than needed");
}

void DateSweep::check_rule(const Pack& pack, const Rule& rule, Date day, const Circumstances& known) {
    const auto answer = deadline_for(pack, rule, day, known);
    const auto again = deadline_for(pack, rule, day, known);
    ++computed;
    if (!std::holds_alternative<Deadline>(answer)) {
        complaints.push_back(rule.key + " gives no date for " + day.iso());
        return;
    }
    const auto& deadline = std::get<Deadline>(answer);
    if (!same(deadline, std::get<Deadline>(again))) complain(rule, deadline, "differs when computed twice");
    check_order(rule, deadline);
    check_open(*pack.calendar(rule.calendar), known.state, rule, deadline);
}

void DateSweep::run(const Pack& pack, const std::string& state, Date first, Date last, int step) {
    for (const Rule& rule : pack.rules()) {
        const Circumstances known = circumstances_for(rule, state);
        for (std::optional<Date> day = first; day && *day <= last; day = day_after(*day, step))
            check_rule(pack, rule, *day, known);
    }
}

} // namespace redress::law
