// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/text/language.h>

namespace redress::text {

/// U+00A0: keeps a number and its unit on one line.
inline constexpr std::string_view no_break_space = "\u00A0";
/// U+2212, the minus sign of printed numbers; a hyphen would break at a line's end.
inline constexpr std::string_view minus_sign = "\u2212";

/// How a language writes numbers. Source: the letter conventions of each country and CLDR; four-digit numbers
/// are grouped too, as in "1 234,50 kr", so that columns line up.
struct NumberForm {
    std::string_view decimal_mark;
    std::string_view group_mark;
    std::string_view before_percent; ///< between the number and its % sign
    std::string_view conjunction;    ///< the last "and" of a list
};

const NumberForm& number_form(Language language);

} // namespace redress::text
