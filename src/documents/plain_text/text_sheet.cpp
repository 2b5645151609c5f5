// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text/text_sheet.h"

#include <algorithm>
#include <cmath>

namespace redress::documents {

Extent TextSheet::extent(const Line& text) {
    return extent_of(setter_.glyphs(text, 1));
}

std::vector<GridLine> TextSheet::wrapped(const Line& text, std::size_t width) {
    std::vector<GridLine> out;
    for (const SetLine& line : setter_.lines(text, 1, static_cast<double>(width))) {
        GridLine& grid = out.emplace_back();
        for (const PlacedText& piece : line.pieces) grid.text += piece.text;
        grid.width = static_cast<std::size_t>(std::lround(line.width));
    }
    return out;
}

void TextSheet::append(const Line& text) {
    for (GridLine& line : wrapped(text, width_)) append_raw(std::move(line.text));
}

void TextSheet::append_hanging(const std::string& marker, const Line& text, std::size_t indent) {
    std::string start = padded({marker, marker.size()}, indent, Align::Left);
    for (const GridLine& line : wrapped(text, width_ > indent + 10 ? width_ - indent : 10)) {
        append_raw(start + line.text);
        start.assign(indent, ' ');
    }
}

void TextSheet::append_raw(std::string line) {
    while (!line.empty() && line.back() == ' ') line.pop_back();
    lines_.push_back(std::move(line));
}

void TextSheet::leave_gap() {
    if (!lines_.empty() && !lines_.back().empty()) lines_.emplace_back();
}

std::string TextSheet::text() const {
    std::string out;
    for (const std::string& line : lines_) out += line + "\n";
    return out;
}

std::string padded(const GridLine& line, std::size_t width, Align align) {
    const std::size_t room = width > line.width ? width - line.width : 0;
    const std::size_t before = align == Align::Left ? 0 : align == Align::Right ? room : room / 2;
    return std::string(before, ' ') + line.text + std::string(room - before, ' ');
}

} // namespace redress::documents
