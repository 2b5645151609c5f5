// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <optional>
#include <string>

namespace redress::cli {

/// Typed lines, without their ends. A line is cut after the longest that an answer can be, so that an endless
/// one ends.
class LineReader {
public:
    explicit LineReader(std::istream& in) : in_(in) {}
    /// Nothing at the end of the input.
    std::optional<std::string> next();

private:
    std::istream& in_;
};

} // namespace redress::cli
