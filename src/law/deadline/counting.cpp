// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline/counting.h"

#include <algorithm>

namespace redress::law {

using domain::Date;

namespace {

int months_in(Period period) {
    return period.unit == PeriodUnit::Years ? 12 * period.count : period.count;
}

bool counts_months(Period period) {
    return period.unit == PeriodUnit::Months || period.unit == PeriodUnit::Years;
}

int days_in(Period period) {
    return period.unit == PeriodUnit::Weeks ? 7 * period.count : period.count;
}

} // namespace

Date Counting::end_from(Date event) {
    note_first_day(event);
    Date at = event;
    if (rule_->starts_on == StartsOn::YearEnd) at = *Date::from_ymd(event.year(), 12, 31);
    bool is_first = true;
    for (const Period& period : periods_) {
        const Date from = at;
        const bool back = rule_->direction == Direction::Backward;
        const bool counts_event = is_first && rule_->starts_on == StartsOn::EventDay;
        at = back ? backward(at, period) : counts_event ? with_first_day(at, period) : forward(at, period);
        note_count(back ? StepKind::CountedBack : StepKind::Counted, from, at, period);
        is_first = false;
    }
    if (!rule_->clear_days || rule_->direction == Direction::Forward) return at;
    at = shifted(at, -1);
    steps_->push_back({.kind = StepKind::ClearDays, .date = at});
    return at;
}

void Counting::note_first_day(Date event) {
    const bool counts_nothing = std::ranges::all_of(periods_, [](Period p) { return p.count == 0; });
    if (rule_->direction == Direction::Backward || counts_nothing) return;
    switch (rule_->starts_on) {
    case StartsOn::DayAfter:
        steps_->push_back({.kind = StepKind::EventDayOut, .date = shifted(event, 1)});
        break;
    case StartsOn::EventDay:
        steps_->push_back({.kind = StepKind::EventDayIn, .date = event});
        break;
    case StartsOn::YearEnd:
        steps_->push_back({.kind = StepKind::YearEndStart, .date = *Date::from_ymd(event.year(), 12, 31)});
        break;
    }
}

void Counting::note_count(StepKind kind, Date from, Date to, Period period) {
    steps_->push_back({.kind = kind, .date = to, .from = from, .period = period});
    if (missing_) steps_->push_back(*missing_);
    missing_.reset();
}

bool Counting::leaves_out_closed_days(Period period) const {
    return period.unit == PeriodUnit::WorkingDays ||
           (period.unit == PeriodUnit::Days && period.count <= rule_->working_days_up_to);
}

Date Counting::forward(Date at, Period period) {
    if (counts_months(period)) return months_on(months_after(at, months_in(period), rule_->month_end));
    if (leaves_out_closed_days(period)) return working_days(at, period.count);
    return shifted(at, days_in(period));
}

Date Counting::with_first_day(Date first, Period period) {
    if (counts_months(period)) return months_on(months_beginning_with(first, months_in(period)));
    if (leaves_out_closed_days(period)) return working_days(shifted(first, -1), period.count);
    return shifted(first, days_in(period) - 1);
}

Date Counting::backward(Date at, Period period) {
    if (counts_months(period)) return months_on(months_after(at, -months_in(period), rule_->month_end));
    if (leaves_out_closed_days(period)) return working_days(at, -period.count);
    return shifted(at, -days_in(period));
}

Date Counting::months_on(const std::optional<MonthSum>& sum) {
    if (!sum) throw BeyondCalendar{};
    if (sum->day_missing)
        missing_ = Step{.kind = StepKind::DayMissing, .date = sum->date, .number = sum->wanted_day};
    return sum->date;
}

Date Counting::working_days(Date at, int count) {
    const int step = count < 0 ? -1 : 1;
    for (int left = count; left != 0;) {
        at = shifted(at, step);
        const DayStatus status = open_->on(at);
        if (status.is_open()) {
            left -= step;
        } else {
            steps_->push_back({.kind = StepKind::NotCounted, .date = at, .key = name_of(status)});
        }
    }
    return at;
}

} // namespace redress::law
