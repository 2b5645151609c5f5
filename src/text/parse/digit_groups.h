// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/text/parse.h>

#include <string>

namespace redress::text {

/// A typed number taken apart: "12 345,5" has whole "12345" and decimals "5".
struct Digits {
    std::string whole;
    std::string decimals;
};

/// Reads digits with grouping and a decimal mark. Groups are parted by spaces, apostrophes, points or commas
/// and have three digits; the decimal mark is the last one. A single mark before exactly three digits is a
/// group in a language whose decimal mark is the other one; else it is TwoReadings. NotAnAmount,
/// TooManyDecimals (three or more).
std::variant<Digits, ParseProblem> digits_of(std::string_view typed, Language language);

} // namespace redress::text
