// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace redress::text {

/// Typed text with ordinary spaces, hyphens and apostrophes instead of the printed ones, trimmed. Nothing
/// when it is not UTF-8 or longer than any date or amount.
std::optional<std::string> as_typed(std::string_view text);

inline bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool all_digits(std::string_view text);
std::string_view without_spaces_around(std::string_view text);
/// Takes `ending` off the end of `text`; false when it does not end so.
bool take_end(std::string_view& text, std::string_view ending);
bool take_start(std::string_view& text, std::string_view start);

} // namespace redress::text
