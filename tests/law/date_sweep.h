// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/deadline.h>

#include <string>
#include <vector>

namespace redress::law {

/// What every date of a pack must keep to, whatever the day. Days are asked of the calendar itself and not of
/// the engine.
struct DateSweep {
    long computed = 0;
    std::vector<std::string> complaints; ///< at most ten

    /// Every rule of the pack for each `step`th day from the first to the last, in the state.
    void run(const Pack& pack, const std::string& state, domain::Date first, domain::Date last, int step);

private:
    void check_rule(const Pack& pack, const Rule& rule, domain::Date day, const Circumstances& known);
    void check_order(const Rule& rule, const Deadline& deadline);
    void check_open(const Calendar& calendar, const std::string& state, const Rule& rule,
                    const Deadline& deadline);
    void complain(const Rule& rule, const Deadline& deadline, const char* about);
};

bool same(const Deadline& a, const Deadline& b);

} // namespace redress::law
