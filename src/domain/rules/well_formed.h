// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace redress::domain {

/// The number of characters of a UTF-8 text; nothing when it is not UTF-8 (overlong forms, surrogates, values
/// above U+10FFFF and cut sequences are refused; Unicode 15.0, table 3-7). The last gate before a record is
/// stored.
std::optional<std::size_t> characters_in(std::string_view text);

} // namespace redress::domain
