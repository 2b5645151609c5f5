// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/claim.h>

namespace redress::domain {

// Questions that several rules ask in the same words.

inline bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// False while one of the days is unknown.
inline bool is_before(const std::optional<Date>& a, const std::optional<Date>& b) {
    return a && b && *a < *b;
}

inline bool asks_for_act(const ClaimItem* item) {
    return is_act(item->remedy);
}

} // namespace redress::domain
