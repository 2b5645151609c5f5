// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline/moved_end.h"

#include <algorithm>

namespace redress::law {

using domain::Date;

MovedEnd::MovedEnd(const Rule& rule, const std::vector<Happening>& happenings, Date trigger,
                   std::vector<Step>& steps, std::vector<Warning>& warnings)
    : rule_(&rule),
      first_day_(rule.starts_on == StartsOn::EventDay ? trigger : shifted(trigger, 1)),
      end_(trigger),
      paused_until_(trigger),
      steps_(&steps),
      warnings_(&warnings) {
    for (const Happening& happening : happenings)
        if (happening.to.value_or(happening.from) >= trigger) happenings_.push_back(happening);
    std::ranges::stable_sort(happenings_, {}, &Happening::from);
}

Date MovedEnd::after(Date end, Counting& counting) {
    end_ = end;
    if (happenings_.empty()) return end_;
    if (!rule_->restarts.empty()) restart(counting);
    if (!rule_->pauses.empty()) pause();
    if (!rule_->extensions.empty()) extend();
    if (!rule_->not_before.empty()) hold_back();
    return end_;
}

void MovedEnd::restart(Counting& counting) {
    for (const Happening& happening : happenings_) {
        const bool begins_anew = std::ranges::find(rule_->restarts, happening.event) != rule_->restarts.end();
        if (!begins_anew) continue;
        if (happening.from > end_) {
            note_too_late(happening);
            continue;
        }
        const auto place = steps_->size(); // said before the new count, with the end it leads to
        end_ = counting.end_from(happening.from);
        first_day_ = shifted(happening.from, 1);
        steps_->insert(
            std::next(steps_->begin(), static_cast<std::ptrdiff_t>(place)),
            {.kind = StepKind::Restarted, .date = end_, .from = happening.from, .event = happening.event});
    }
}

void MovedEnd::pause() {
    for (const Happening& happening : happenings_) {
        for (const Pause& clause : rule_->pauses) {
            if (clause.during != happening.event) continue;
            if (happening.from <= end_)
                pause_for(happening, clause);
            else
                note_too_late(happening);
        }
    }
}

/// It changes nothing, and whoever entered it sees that it was looked at.
void MovedEnd::note_too_late(const Happening& happening) {
    const Step step{
        .kind = StepKind::CameTooLate, .date = end_, .from = happening.from, .event = happening.event};
    if (std::ranges::find(*steps_, step) == steps_->end()) steps_->push_back(step);
}

/// Days that two stretches share stop the period once.
void MovedEnd::pause_for(const Happening& stop, const Pause& clause) {
    if (!stop.to) {
        steps_->push_back(
            {.kind = StepKind::StillPaused, .date = end_, .from = stop.from, .event = stop.event});
        warn(*warnings_, {.kind = WarningKind::StillPaused, .event = stop.event});
        return;
    }
    const Date from = std::max({stop.from, first_day_, shifted(paused_until_, 1)});
    const int days = days_between(from, *stop.to) + 1;
    if (days > 0) {
        paused_until_ = *stop.to;
        end_ = shifted(end_, days);
        steps_->push_back({.kind = StepKind::Paused,
                           .date = end_,
                           .from = from,
                           .to = stop.to,
                           .number = days,
                           .event = stop.event});
    }
    if (!clause.tail) return;
    const Date tail_end = period_after(*stop.to, *clause.tail, rule_->month_end);
    if (tail_end <= end_) return;
    end_ = tail_end;
    steps_->push_back({.kind = StepKind::PauseTail,
                       .date = end_,
                       .from = stop.to,
                       .period = *clause.tail,
                       .event = stop.event});
}

void MovedEnd::extend() {
    for (const Extension& clause : rule_->extensions) {
        const auto is_cause = [&](const Happening& h) { return h.event == clause.on && h.from <= end_; };
        const auto cause = std::ranges::find_if(happenings_, is_cause);
        if (cause == happenings_.end()) {
            const auto late = std::ranges::find(happenings_, clause.on, &Happening::event);
            if (late != happenings_.end()) note_too_late(*late);
            continue;
        }
        end_ = period_after(end_, clause.by, rule_->month_end);
        steps_->push_back({.kind = StepKind::Extended,
                           .date = end_,
                           .from = cause->from,
                           .period = clause.by,
                           .event = clause.on});
    }
}

/// A clause of 0 days names a day before which the end cannot lie, however late that day comes; the others
/// help only what happened within the period.
void MovedEnd::hold_back() {
    const Date counted_end = end_;
    for (const NotBefore& clause : rule_->not_before) {
        for (const Happening& happening : happenings_) {
            if (happening.event != clause.event) continue;
            if (clause.by.count != 0 && happening.from > counted_end) {
                note_too_late(happening);
                continue;
            }
            const Date earliest = period_after(happening.from, clause.by, rule_->month_end);
            steps_->push_back({.kind = earliest > end_ ? StepKind::NotBefore : StepKind::NotBeforeMet,
                               .date = earliest,
                               .from = happening.from,
                               .period = clause.by,
                               .event = clause.event});
            end_ = std::max(end_, earliest);
        }
    }
}

} // namespace redress::law
