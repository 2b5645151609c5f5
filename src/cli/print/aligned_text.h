// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace redress::cli {

/// One column of a table for a terminal.
struct TextColumn {
    std::string heading; ///< all headings empty: no heading line
    bool right_aligned = false;
    std::size_t at_most = 0; ///< characters; longer cells go on in the next line. 0: no limit
};

/// Rows as lines with aligned columns, two spaces between them. Line breaks in a cell become spaces; nothing
/// is cut, but a word longer than its column makes the column wider. Widths count characters.
std::string aligned_text(const std::vector<TextColumn>& columns,
                         const std::vector<std::vector<std::string>>& rows);

} // namespace redress::cli
