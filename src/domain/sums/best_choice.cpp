// SPDX-License-Identifier: GPL-3.0-or-later
#include "best_choice.h"

#include <algorithm>
#include <numeric>

namespace redress::domain {

namespace {

using Groups = std::vector<std::vector<Load>>;

/// A limit matters only if some choice can exceed it.
bool is_reachable(std::size_t place, std::int64_t limit, const Groups& groups) {
    std::int64_t most = 0;
    for (const auto& group : groups) {
        std::int64_t largest = 0;
        for (const Load& load : group) largest = std::max(largest, load.limited[place]);
        most += largest;
    }
    return most > limit;
}

std::vector<std::size_t> reachable_limits(std::span<const std::int64_t> limits, const Groups& groups) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < limits.size(); ++i)
        if (is_reachable(i, limits[i], groups)) places.push_back(i);
    return places;
}

/// The load under the limits that matter; the rest of it is free.
Load reduced(const Load& load, const std::vector<std::size_t>& places) {
    Load kept;
    kept.free = std::accumulate(load.limited.begin(), load.limited.end(), load.free);
    for (std::size_t place : places) {
        kept.limited.push_back(load.limited[place]);
        kept.free -= load.limited[place];
    }
    return kept;
}

Load added(const Load& a, const Load& b, const std::vector<std::int64_t>& limits) {
    Load sum = a;
    sum.free += b.free;
    for (std::size_t i = 0; i < limits.size(); ++i)
        sum.limited[i] = std::min(sum.limited[i] + b.limited[i], limits[i]);
    return sum;
}

/// Whether `a` ends at least as high as `b` whatever is added to both: one unit under a limit is worth at
/// most one free unit.
bool ends_no_lower(const Load& a, const Load& b) {
    std::int64_t reserve = a.free - b.free;
    for (std::size_t i = 0; i < a.limited.size() && reserve >= 0; ++i)
        reserve -= std::max<std::int64_t>(0, b.limited[i] - a.limited[i]);
    return reserve >= 0;
}

bool is_no_worse(const Load& a, const Load& b, Aim aim) {
    return aim == Aim::Most ? ends_no_lower(a, b) : ends_no_lower(b, a);
}

std::vector<Load> unbeaten(std::vector<Load> loads, Aim aim) {
    std::vector<Load> front;
    for (Load& load : loads) {
        const auto beats_it = [&](const Load& other) { return is_no_worse(other, load, aim); };
        if (std::any_of(front.begin(), front.end(), beats_it)) continue;
        std::erase_if(front, [&](const Load& other) { return is_no_worse(load, other, aim); });
        front.push_back(std::move(load));
    }
    return front;
}

/// A load that is no worse than either.
Load merged(const Load& a, const Load& b, Aim aim) {
    const auto better = [aim](std::int64_t x, std::int64_t y) {
        return aim == Aim::Most ? std::max(x, y) : std::min(x, y);
    };
    Load both = a;
    both.free = better(a.free, b.free);
    for (std::size_t i = 0; i < both.limited.size(); ++i)
        both.limited[i] = better(a.limited[i], b.limited[i]);
    return both;
}

std::vector<Load> coarsened(std::vector<Load> front, Aim aim) {
    std::sort(front.begin(), front.end(), [](const Load& a, const Load& b) { return a.free < b.free; });
    std::vector<Load> fewer;
    for (std::size_t i = 0; i + 1 < front.size(); i += 2)
        fewer.push_back(merged(front[i], front[i + 1], aim));
    if (front.size() % 2 == 1) fewer.push_back(front.back());
    return fewer;
}

/// The unbeaten sums of what was chosen before and one load of the next group.
std::vector<Load> extended(std::vector<Load> before, std::vector<Load> group,
                           const std::vector<std::int64_t>& limits, Aim aim) {
    while (before.size() * group.size() > most_combinations(limits.size())) {
        std::vector<Load>& larger = before.size() >= group.size() ? before : group;
        larger = coarsened(std::move(larger), aim);
    }
    std::vector<Load> sums;
    for (const Load& chosen : before)
        for (const Load& load : group) sums.push_back(added(chosen, load, limits));
    return unbeaten(std::move(sums), aim);
}

std::int64_t total(const Load& load) {
    return std::accumulate(load.limited.begin(), load.limited.end(), load.free);
}

} // namespace

std::int64_t best_total(std::span<const std::int64_t> limits, const Groups& groups, Aim aim) {
    const auto places = reachable_limits(limits, groups);
    std::vector<std::int64_t> kept_limits;
    for (std::size_t place : places) kept_limits.push_back(limits[place]);
    std::vector<Load> front{{std::vector<std::int64_t>(places.size(), 0), 0}};
    for (const auto& group : groups) {
        std::vector<Load> loads;
        for (const Load& load : group) loads.push_back(reduced(load, places));
        front = extended(std::move(front), unbeaten(std::move(loads), aim), kept_limits, aim);
    }
    const auto by_total = [](const Load& a, const Load& b) { return total(a) < total(b); };
    const auto [least, most] = std::minmax_element(front.begin(), front.end(), by_total);
    return total(aim == Aim::Most ? *most : *least);
}

} // namespace redress::domain
