// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/pack.h>

namespace redress::law {

/// The conditions that the forum's limits make of a question. Limits that differ by line of business give one
/// condition while they agree, and a doubt while they do not.
std::vector<Condition> limit_conditions(const Pack& pack, const Forum& forum, const ForumQuestion& question);

} // namespace redress::law
