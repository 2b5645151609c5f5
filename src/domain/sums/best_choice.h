// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace redress::domain {

/// What one choice adds: an amount under each limit and an amount that no limit touches. Minor units.
struct Load {
    std::vector<std::int64_t> limited;
    std::int64_t free = 0;
};

enum class Aim { Most, Least };

/// How many combinations of partial choices are weighed in one step. Beyond it neighbours are merged: the
/// most may then come out too high and the least too low, never the other way. Eighteen crossing pairs under
/// three limits were still exact, compared with trying every choice. The work of a step grows with the
/// square of them and with the limits that some choice can exceed; so under more limits there are fewer.
constexpr std::size_t most_combinations(std::size_t limits) {
    constexpr std::size_t under_three = 600;
    return limits <= 3 ? under_three : std::max<std::size_t>(32, under_three * 3 / limits);
}

/// The largest or smallest total over every choice of one load from each group, where the sum under each
/// limit counts up to that limit. Exact within most_combinations.
std::int64_t best_total(std::span<const std::int64_t> limits, const std::vector<std::vector<Load>>& groups,
                        Aim aim);

} // namespace redress::domain
