// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/to_unicode.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace redress::documents {

namespace {

constexpr std::size_t ranges_in_section = 100; // the most the format allows

} // namespace

std::string to_unicode_map(const std::set<char32_t>& characters) {
    std::set<unsigned> used;
    for (const char32_t character : characters) used.insert(static_cast<unsigned>(character >> 8U));
    const std::vector<unsigned> high(used.begin(), used.end());
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t start = 0; start < high.size(); start += ranges_in_section) {
        const std::size_t end = std::min(high.size(), start + ranges_in_section);
        fmt::format_to(std::back_inserter(map), "{} beginbfrange\n", end - start);
        for (std::size_t i = start; i < end; ++i)
            fmt::format_to(std::back_inserter(map), "<{0:02X}00> <{0:02X}FF> <{0:02X}00>\n", high[i]);
        map += "endbfrange\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace redress::documents
