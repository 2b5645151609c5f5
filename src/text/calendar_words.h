// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/date.h>
#include <redress/text/language.h>

#include <span>

namespace redress::text {

/// Names as they stand inside a sentence: "november", "November"; Swedish weekdays in the definite form
/// ("fredagen"), as in "fredagen den 20 november 2026".
std::string_view month_name(Language language, int month);
std::string_view weekday_name(Language language, domain::Weekday weekday);

/// All twelve and all seven, January and Monday first.
std::span<const std::string_view> month_names(Language language);
std::span<const std::string_view> weekday_names(Language language);

inline constexpr Language all_languages[] = {Language::English, Language::Swedish, Language::Danish,
                                             Language::Hungarian, Language::German};

} // namespace redress::text
