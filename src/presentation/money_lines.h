// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/totals.h>
#include <redress/presentation/case_page.h>

namespace redress::presentation {

/// What a head asks; in words when it is left to the court.
std::string total_words(const domain::HeadTotal& total, const text::Messages& messages);

/// What a case comes to: heads, caps, maximum and minimum, and what a reduction means between the parties.
std::vector<FactLine> money_lines(const domain::Case& dispute, const domain::CaseTotals& totals,
                                  const text::Messages& messages);

/// Everything that should be mended before a paper leaves, worst first.
std::vector<FindingLine> finding_lines(const domain::Case& dispute, const Session& session);

/// Findings as lines, in their order.
std::vector<FindingLine> finding_lines(const std::vector<domain::Problem>& problems,
                                       const domain::Case& dispute, const Session& session);

} // namespace redress::presentation
