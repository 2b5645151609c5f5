// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/typesetter.h"
#include "plain_text/character_grid.h"

namespace redress::documents {

/// One line of a grid and how many places it takes.
struct GridLine {
    std::string text;
    std::size_t width = 0;
};

/// Lines of text, wrapped to a width, that grow downward.
class TextSheet {
public:
    explicit TextSheet(std::size_t width) : width_(width), setter_(grid_) {}

    std::size_t width() const { return width_; }
    Extent extent(const Line& text);
    std::vector<GridLine> wrapped(const Line& text, std::size_t width);
    void append(const Line& text);
    /// The first line after `marker`, the others below it.
    void append_hanging(const std::string& marker, const Line& text, std::size_t indent);
    void append_raw(std::string line);
    /// One empty line, never two, and none at the start.
    void leave_gap();
    std::string text() const;

private:
    std::size_t width_;
    CharacterGrid grid_;
    Typesetter setter_;
    std::vector<std::string> lines_;
};

/// The text moved to its place in a column.
std::string padded(const GridLine& line, std::size_t width, Align align);

} // namespace redress::documents
