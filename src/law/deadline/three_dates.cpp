// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline/three_dates.h"

#include <algorithm>

namespace redress::law {

using domain::Date;

void ThreeDates::find_legal(Deadline& deadline) {
    deadline.legal = deadline.computed;
    const DayStatus status = open_->on(deadline.computed);
    if (rule_->rolls == Roll::None) {
        if (!status.is_open()) {
            steps_->push_back(
                {.kind = StepKind::NotRolled, .date = deadline.computed, .key = name_of(status)});
        }
        return;
    }
    if (!status.is_open()) {
        deadline.legal = moved(deadline.computed, rule_->rolls == Roll::Forward ? 1 : -1);
        if (rule_->rolls_confidence > Confidence::High)
            warn(deadline.warnings, {.kind = WarningKind::RollUncertain});
    }
    if (rule_->least_working_days > 0)
        deadline.legal = with_least_working_days(deadline.trigger.from, deadline.computed, deadline.legal);
}

Date ThreeDates::moved(Date day, int step) {
    for (DayStatus status = open_->on(day); !status.is_open(); status = open_->on(day)) {
        steps_->push_back({.kind = StepKind::PassedOver, .date = day, .key = name_of(status)});
        day = shifted(day, step);
    }
    steps_->push_back({.kind = StepKind::Rolled, .date = day});
    return day;
}

/// Regulation 1182/71 art 3(5) speaks of periods of two days or more.
Date ThreeDates::with_least_working_days(Date event, Date computed, Date legal) {
    const int least = rule_->least_working_days;
    if (days_between(event, computed) < least) return legal;
    const Date day = std::max(legal, open_->open_day_after(event, least));
    if (day > legal) steps_->push_back({.kind = StepKind::LeastDays, .date = day, .number = least});
    return day;
}

/// Not before the event itself: a day that lies before it is of no use to anybody.
void ThreeDates::find_safe(Deadline& deadline, int posting_days) {
    deadline.safe = deadline.computed;
    if (!open_->is_open(deadline.computed)) {
        deadline.safe = open_->open_day_after(deadline.computed, -1);
        if (rule_->direction == Direction::Forward && deadline.computed >= deadline.trigger.from)
            deadline.safe = std::max(deadline.safe, deadline.trigger.from);
        steps_->push_back({.kind = StepKind::Safe, .date = deadline.safe});
    }
    deadline.post_by = day_to_post(deadline, posting_days);
}

std::optional<Date> ThreeDates::day_to_post(const Deadline& deadline, int posting_days) {
    if (rule_->by == Actor::Forum) return std::nullopt;
    const int days = rule_->complete_when == CompleteWhen::Sent ? 0 : posting_days;
    const Date day = days == 0 ? deadline.safe : open_->open_day_after(deadline.safe, -days);
    if (rule_->direction == Direction::Forward && day < deadline.trigger.from) return std::nullopt;
    steps_->push_back({.kind = StepKind::PostBy, .date = day, .number = days});
    return day;
}

} // namespace redress::law
