// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/choice.h>

namespace redress::text {

/// A language that Redress can format numbers and dates in. Messages and templates exist for some of them.
enum class Language { English, Swedish, Danish, Hungarian, German };

} // namespace redress::text

namespace redress::domain {
template <>
inline constexpr ChoiceNames<text::Language> choice_names<text::Language>{"en", "sv", "da", "hu", "de"};
} // namespace redress::domain

namespace redress::text {

/// Reads `sv`, `sv-SE`, `sv_SE.UTF-8`; nothing for a language that is not listed above.
std::optional<Language> language_from(std::string_view code);
/// The tag for PDF and HTML: `sv-SE`, `en-GB`, `da-DK`, `hu-HU`, `de-DE`.
std::string_view language_tag(Language language);

} // namespace redress::text
