// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <redress/app/case_dates.h>

namespace redress::app {

/// The day of a period that a person should go by: the safe one while it lies ahead, then the legal one.
domain::Date day_to_say(const law::Deadline& dates, domain::Date today);

/// Whether the rule holds for what was bought as far as is confirmed. Where goods and digital content lie
/// under one rule, it is about goods with a digital part, and not about a program or a subscription.
bool is_confirmed_for(const law::Rule& rule, const Reading& reading);

/// When the letter has to be sent so that it is in time, and by when it must have arrived if sending is not
/// enough.
struct SendingDay {
    std::optional<domain::Date> send_by = {}; ///< none: the post may be too slow
    std::optional<domain::Date> arrive_by = {};
};
/// Of the first period that the letter can still keep; nothing when none is known.
std::optional<SendingDay> sending_day(const domain::Case& dispute, const Reading& reading,
                                      const Resources& resources);

} // namespace redress::app
