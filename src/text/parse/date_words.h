// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/date.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace redress::text {

/// The pieces of a typed date, before anybody decides which number is the day.
struct DateWords {
    std::vector<std::string> numbers; ///< digits only, at most eight each
    std::optional<int> month;
    std::optional<domain::Weekday> weekday;
};

/// Nothing when a piece is neither a number, a month, a weekday nor a word that goes with dates. Names of all
/// five languages are known, whole or from three letters on: a Swedish receipt is also typed into an English
/// window.
std::optional<DateWords> date_words(std::string_view typed);

} // namespace redress::text
