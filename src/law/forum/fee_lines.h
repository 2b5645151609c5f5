// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/forum.h>

namespace redress::law {

/// What filing costs: of each kind of fee, the row for the claim. Without a claim only fees that are the same
/// for all.
std::vector<FeeLine> fee_lines(const Forum& forum, const ForumQuestion& question);

} // namespace redress::law
