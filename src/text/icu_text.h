// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unicode/unistr.h>
#include <unicode/utypes.h>

#include <string>

namespace redress::text {

icu::UnicodeString icu_text(std::string_view utf8);
std::string utf8_of(const icu::UnicodeString& text);
/// Throws std::runtime_error: ICU fails only when its own data is missing.
void require_icu(UErrorCode status);
std::string normal_form_c(const std::string& utf8);

} // namespace redress::text
