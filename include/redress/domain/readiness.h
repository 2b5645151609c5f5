// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/problem.h>

namespace redress::domain {

/// Rules that every stored case keeps; all findings are Blocking. Run before each change is written.
std::vector<Problem> contradictions_in(const Case& dispute);

/// Dates and sums that look wrong but may be right; shown beside the field. `today` finds dates in the
/// future.
std::vector<Problem> doubts_in(const Case& dispute, Date today);

/// Whether the claim is ready to leave: per defect an amount, a method and evidence, a provable notice; per
/// case the condition of the second tier, no double count, no head above a better-ranked one. Withdrawn and
/// remedied defects need nothing.
std::vector<Problem> readiness_of(const Case& dispute);

/// True when a condition for price reduction or rescission is recorded for the defect: its own, or a repair
/// attempt that left it, was refused or was not done.
bool has_second_tier_condition(const Case& dispute, const Defect& defect);

} // namespace redress::domain
