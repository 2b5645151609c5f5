// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/resources.h>
#include <redress/domain/problem.h>

namespace redress::app {

/// What of the dates of a case should be looked at: acts that should have been done, acts by which a right is
/// lost soon, losses that nobody keeps a date for, boards that soon take the claim no more, offers that could
/// be accepted until a day that has passed, a region or a time zone that nobody knows. Of a closed case only
/// the last two.
std::vector<domain::Problem> date_findings(const domain::Case& dispute, domain::Date today,
                                           const Resources& resources);

/// Whether such a finding says that a day has come: it hinders no letter, which may be the very act.
bool is_about_a_day(domain::ProblemKind kind);

} // namespace redress::app
