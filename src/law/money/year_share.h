// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/interest.h>

#include <cstdint>

namespace redress::law {

/// A stretch of days as a share of a year: parts / parts_of_year, exactly.
struct YearShare {
    int days = 0; ///< as the convention counts them
    std::int64_t parts = 0;
};

std::int64_t parts_of_year(DayCount convention);
/// From `from` to the day before `until`.
YearShare year_share(domain::Date from, domain::Date until, DayCount convention);

} // namespace redress::law
