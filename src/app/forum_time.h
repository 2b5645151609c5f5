// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/case_dates.h>
#include <redress/domain/problem.h>

namespace redress::app {

/// The boards whose own time limit ends soon, or has ended, for a claim of the case's own side that has been
/// before no forum yet. A date that somebody keeps tells of itself, and one that was dropped is a decision.
std::vector<domain::Problem> forum_times(const domain::Case& dispute, const CaseLaw& law, domain::Date today);

/// The rule of the forum that such a finding names; null when the pack has none of that name.
const law::Rule* forum_time_rule(const domain::Problem& problem, const domain::Case& dispute,
                                 const law::Pack& pack);

} // namespace redress::app
