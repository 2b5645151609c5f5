// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/problem.h>
#include <redress/law/pack.h>

#include <vector>

namespace redress::app {

/// What letters would leave out although the records hold it: sections of law that nobody has confirmed for
/// what was bought, claims and payments of no single seller, exhibits that are named but cannot be enclosed.
/// Without a pack nothing is said about the law.
std::vector<domain::Problem> letter_doubts(const domain::Case& dispute, const law::Pack* pack);

} // namespace redress::app
