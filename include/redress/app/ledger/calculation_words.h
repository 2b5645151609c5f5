// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/amount.h>
#include <redress/text/messages.h>

namespace redress::app {

/// The figures of an amount that is worked out, as a person would write them down: "24 990,00 kr − 18 500 =
/// 6 490,00 kr", "(12 400 + 11 900 + 13 050) / 3 = 12 450,00 kr". Empty for a sum that was stated, for one of
/// several quotes, and for a difference that is no loss.
std::string arithmetic_of(const domain::Calculation& sum, text::Language language);

/// The same figures without what they come to.
std::string terms_of(const domain::Calculation& sum, text::Language language);

/// The line of any amount in the interface's language, with the words that the figures need: "…, average of 3
/// quotes". Empty while there is no amount.
std::string calculation_words(const domain::Calculation& sum, const text::Messages& messages);

} // namespace redress::app
