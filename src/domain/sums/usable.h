// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/money.h>

namespace redress::domain {

/// A recorded amount as the sums take it: nothing when it is negative or beyond max_minor_units. No edit
/// writes such an amount, but a file from elsewhere may hold one, and contradictions_in must live to tell it.
inline std::optional<Money> usable(const std::optional<Money>& recorded) {
    const bool is_usable = recorded && recorded->minor >= 0 && recorded->minor <= max_minor_units;
    return is_usable ? recorded : std::nullopt;
}

} // namespace redress::domain
