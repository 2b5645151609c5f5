// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadline/counting.h"

namespace redress::law {

/// What happened after the trigger and moves the end of a period: what begins it anew, stops it, lengthens it
/// or keeps it from ending. Applied in this order, which is the order of the laws that have them.
class MovedEnd {
public:
    MovedEnd(const Rule& rule, const std::vector<Happening>& happenings, domain::Date trigger,
             std::vector<Step>& steps, std::vector<Warning>& warnings);

    /// The end with everything applied, `end` being the one counted from the trigger; throws BeyondCalendar.
    domain::Date after(domain::Date end, Counting& counting);

private:
    void restart(Counting& counting);
    void pause();
    void pause_for(const Happening& stop, const Pause& clause);
    void extend();
    void hold_back();
    void note_too_late(const Happening& happening);

    const Rule* rule_;
    std::vector<Happening> happenings_; ///< by first day, none before the trigger is over
    domain::Date first_day_;
    domain::Date end_;
    domain::Date paused_until_;
    std::vector<Step>* steps_;
    std::vector<Warning>* warnings_;
};

} // namespace redress::law
