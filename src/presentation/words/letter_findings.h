// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/letters.h>
#include <redress/presentation/case_page.h>

namespace redress::presentation {

/// What keeps a paper from being made, each with the place in the case that mends it: values its template
/// requires, and characters that no font here has.
std::vector<FindingLine> hindrances_of(const app::MadeLetter& made, const domain::Case& dispute,
                                       const text::Messages& messages);

} // namespace redress::presentation
