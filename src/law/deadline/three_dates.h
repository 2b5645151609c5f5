// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadline/open_days.h"

namespace redress::law {

/// From the computed day of an act to the legal one, the safe one and the day to post.
class ThreeDates {
public:
    ThreeDates(const Rule& rule, OpenDays& open, std::vector<Step>& steps)
        : rule_(&rule), open_(&open), steps_(&steps) {}

    /// Fills legal from computed.
    void find_legal(Deadline& deadline);
    /// Fills safe, and post_by with `posting_days` open days for the post.
    void find_safe(Deadline& deadline, int posting_days);

private:
    domain::Date moved(domain::Date day, int step);
    domain::Date with_least_working_days(domain::Date event, domain::Date computed, domain::Date legal);
    std::optional<domain::Date> day_to_post(const Deadline& deadline, int posting_days);

    const Rule* rule_;
    OpenDays* open_;
    std::vector<Step>* steps_;
};

} // namespace redress::law
