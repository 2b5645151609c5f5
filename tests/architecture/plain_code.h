// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace redress::architecture {

/// A source file taken apart. `code` has the length and the line breaks of the file; comments, preprocessor
/// lines and the insides of literals are blanks in it, so that braces and words found there are the program's
/// own.
struct PlainCode {
    std::string code;
    std::vector<std::string> comments;
    std::vector<std::string> literals; ///< what stands between the quotes, as written
};

PlainCode plain_code(const std::string& text);

} // namespace redress::architecture
