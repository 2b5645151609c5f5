// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/problem.h>

namespace redress::domain {

/// Rules that every stored case keeps; all findings are Blocking. Run before each change is written.
std::vector<Problem> contradictions_in(const Case& dispute);

/// Dates that look wrong but may be right; shown beside the field. `today` finds dates in the
/// future.
std::vector<Problem> doubts_in(const Case& dispute, Date today);

/// Whether the claim is ready to leave: per defect an amount, a method and evidence, a provable notice; per
/// case what the law is chosen by, payments behind what is asked back, the condition of the second tier, no
/// double count, no head above a better-ranked one. Withdrawn and remedied defects need nothing.
std::vector<Problem> readiness_of(const Case& dispute);

/// What opens the second tier for a defect: the condition recorded with it, else what the newest attempt by
/// the seller or on his behalf has shown.
struct SecondTier {
    SecondTierCondition condition = SecondTierCondition::None;
    const RepairAttempt* attempt = nullptr; ///< null when the condition is recorded with the defect
};
SecondTier second_tier_of(const Case& dispute, const Defect& defect);

/// True when a condition for price reduction or rescission is recorded for the defect: its own, or a repair
/// attempt that left it, was refused or was not done.
bool has_second_tier_condition(const Case& dispute, const Defect& defect);

} // namespace redress::domain
