// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadline/open_days.h"

#include <span>

namespace redress::law {

/// Counts the periods of a rule from a day, noting each step.
class Counting {
public:
    Counting(const Rule& rule, std::span<const Period> periods, OpenDays& open, std::vector<Step>& steps)
        : rule_(&rule), periods_(periods), open_(&open), steps_(&steps) {}

    /// The end of all periods, one after the other; throws BeyondCalendar.
    domain::Date end_from(domain::Date event);

private:
    void note_first_day(domain::Date event);
    domain::Date forward(domain::Date at, Period period);
    domain::Date with_first_day(domain::Date first, Period period);
    domain::Date backward(domain::Date at, Period period);
    domain::Date months_on(const std::optional<MonthSum>& sum);
    domain::Date working_days(domain::Date at, int count);
    bool leaves_out_closed_days(Period period) const;
    void note_count(StepKind kind, domain::Date from, domain::Date to, Period period);

    const Rule* rule_;
    std::span<const Period> periods_;
    OpenDays* open_;
    std::vector<Step>* steps_;
    std::optional<Step> missing_; ///< a day that the month lacks, noted after the count it belongs to
};

} // namespace redress::law
