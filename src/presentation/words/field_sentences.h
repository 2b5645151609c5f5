// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/problem.h>
#include <redress/presentation/record_form.h>
#include <redress/text/parse.h>

namespace redress::presentation {

/// Why what was typed was not understood, as it stands beside its own field: a date is told how dates are
/// written in this language, an amount how amounts are.
std::string sentence_beside(text::ParseProblem problem, Control control, const text::Messages& messages);
/// A refusal as it stands beside its own field, which it need not name again.
std::string sentence_beside(const domain::Problem& problem, const domain::Case& dispute,
                            const text::Messages& messages);

/// What an empty field shows in grey: how a date is written here. Empty for other controls.
std::string placeholder_of(Control control, const text::Messages& messages);
/// What stands behind the field: the mark of the currency, "%", or nothing.
std::string unit_of(Control control, domain::Currency currency, text::Language language);

/// What a field holds, in words: "Open", "1 Rost, 2 Drag", "(nothing)".
std::string words_in(const FieldState& field, const text::Messages& messages);

} // namespace redress::presentation
