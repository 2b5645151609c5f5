// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace redress::test {

/// Whether a text has the words somewhere.
inline bool holds(std::string_view text, std::string_view words) {
    return text.find(words) != std::string_view::npos;
}

} // namespace redress::test
