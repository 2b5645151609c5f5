// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/pack.h>

namespace redress::law {

/// The conditions that the forum's limits make of a question. Limits that differ by line of business give one
/// condition while they agree, and a doubt while they do not.
std::vector<Condition> limit_conditions(const Pack& pack, const Forum& forum, const ForumQuestion& question);

/// What the ways to the next instance ask of the value, for those that ask anything on the day of filing.
std::vector<AppealCondition> appeal_conditions(const Pack& pack, const Forum& forum,
                                               const ForumQuestion& question);

} // namespace redress::law
