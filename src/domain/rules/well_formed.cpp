// SPDX-License-Identifier: GPL-3.0-or-later
#include "well_formed.h"

#include <algorithm>

namespace redress::domain {

namespace {

using Byte = unsigned char;

/// The first bytes from..to start a sequence of `length` whose second byte lies in low..high.
struct LeadRange {
    Byte from, to;
    std::size_t length;
    Byte low, high;
};
constexpr LeadRange lead_ranges[] = {
    {0x00, 0x7F, 1, 0, 0},       {0xC2, 0xDF, 2, 0x80, 0xBF}, {0xE0, 0xE0, 3, 0xA0, 0xBF},
    {0xE1, 0xEC, 3, 0x80, 0xBF}, {0xED, 0xED, 3, 0x80, 0x9F}, {0xEE, 0xEF, 3, 0x80, 0xBF},
    {0xF0, 0xF0, 4, 0x90, 0xBF}, {0xF1, 0xF3, 4, 0x80, 0xBF}, {0xF4, 0xF4, 4, 0x80, 0x8F}};

bool is_between(char c, Byte low, Byte high) {
    const auto byte = static_cast<Byte>(c);
    return byte >= low && byte <= high;
}

/// The length of the sequence that `text` begins with; 0 when it is broken.
std::size_t sequence_length(std::string_view text) {
    for (const LeadRange& range : lead_ranges) {
        if (!is_between(text[0], range.from, range.to)) continue;
        if (range.length == 1) return 1;
        if (text.size() < range.length || !is_between(text[1], range.low, range.high)) return 0;
        const auto rest = text.substr(2, range.length - 2);
        const auto continues = [](char c) { return is_between(c, 0x80, 0xBF); };
        return std::all_of(rest.begin(), rest.end(), continues) ? range.length : 0;
    }
    return 0;
}

} // namespace

std::optional<std::size_t> characters_in(std::string_view text) {
    std::size_t count = 0;
    while (!text.empty()) {
        const std::size_t length = sequence_length(text);
        if (length == 0) return std::nullopt;
        text.remove_prefix(length);
        ++count;
    }
    return count;
}

} // namespace redress::domain
