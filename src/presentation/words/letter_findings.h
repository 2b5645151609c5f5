// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/letters.h>
#include <redress/presentation/case_page.h>

namespace redress::presentation {

/// What keeps a paper from being made, each with the place in the case that mends it: values its template
/// requires, and characters that no font here has.
std::vector<FindingLine> hindrances_of(const app::MadeLetter& made, const domain::Case& dispute,
                                       const text::Messages& messages);

/// Why the paper is not made, with the place that mends it.
FindingLine refusal_line(app::LetterRefusal refusal, const std::string& title, const domain::Case& dispute,
                         const text::Messages& messages);

/// The claim items that an answer to the consumer says nothing about yet; those of an answer letter.
std::vector<FindingLine> unanswered_lines(const domain::Case& dispute, const text::Messages& messages);

} // namespace redress::presentation
