// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/domain/ledger/ledger.h>

#include <algorithm>
#include <numeric>

namespace redress::domain {

namespace {

__extension__ using Wide = __int128;

struct Part {
    std::size_t place = 0;
    std::int64_t minor = 0;
    Wide remainder = 0;
};

/// Rounded down, each with what the rounding took from it.
std::vector<Part> rounded_down(std::int64_t sum, std::span<const std::int64_t> weights, Wide whole) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide exact = Wide{sum} * weights[i];
        parts.push_back({i, static_cast<std::int64_t>(exact / whole), exact % whole});
    }
    return parts;
}

} // namespace

std::vector<Money> divided(Money sum, std::span<const std::int64_t> weights) {
    if (sum.minor < 0) {
        auto parts = divided(-sum, weights);
        for (Money& part : parts) part = -part;
        return parts;
    }
    const Wide whole = std::accumulate(weights.begin(), weights.end(), Wide{0});
    if (whole == 0) {
        const std::vector<std::int64_t> equal(weights.size(), 1);
        return weights.empty() ? std::vector<Money>() : divided(sum, equal);
    }
    auto parts = rounded_down(sum.minor, weights, whole);
    std::int64_t left = sum.minor;
    for (const Part& part : parts) left -= part.minor;
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& a, const Part& b) { return a.remainder > b.remainder; });
    std::vector<Money> amounts(weights.size(), zero(sum.currency));
    for (const Part& part : parts) amounts[part.place].minor = part.minor + (left-- > 0 ? 1 : 0);
    return amounts;
}

} // namespace redress::domain
