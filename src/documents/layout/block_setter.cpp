// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/block_setter.h"

#include "layout/table_setter.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

namespace redress::documents {

namespace {

constexpr double paragraph_space = 7.25; // half a line
constexpr double item_space = 3;
constexpr double table_space = 8;
constexpr double list_indent = 17;
constexpr double marker_gap = 6;
/// A table no higher than this part of a page moves to the next page rather than be cut.
constexpr double small_table = 0.25;
constexpr std::array heading_space{18.0, 14.0, 10.0};

/// At least two lines of a text stand together at a page's end and start.
void join_lines(Strips& strips) {
    for (std::size_t i = 0; i + 1 < strips.size(); ++i)
        if (i == 0 || i + 2 == strips.size()) strips[i].joint = Joint::Hard;
}

std::string plain(const Line& line) {
    std::string text;
    for (const Run& run : line) text += run.text;
    return text;
}

bool ends_with_colon(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    if (paragraph == nullptr) return false;
    const std::string text = plain(paragraph->text);
    const auto last = text.find_last_not_of(" \t\n");
    return last != std::string::npos && text[last] == ':';
}

bool is_introduced(const Block& block) {
    return std::holds_alternative<ListBlock>(block) || std::holds_alternative<Table>(block);
}

} // namespace

void BlockSetter::append(const Block& block) {
    if (after_colon_ && is_introduced(block)) keep_with_next();
    std::visit([this](const auto& kind) { set(kind); }, block);
    after_heading_ = std::holds_alternative<Heading>(block);
    after_table_ = std::holds_alternative<Table>(block);
    after_colon_ = ends_with_colon(block);
}

void BlockSetter::keep_with_next() {
    if (!galley_.strips.empty()) galley_.strips.back().joint = Joint::Hard;
}

void BlockSetter::keep_whole(std::size_t first, double height) {
    const auto part = std::span(galley_.strips).subspan(first);
    double sum = 0;
    for (const Strip& strip : part) sum += strip.space_before + strip.height;
    if (sum > height) return;
    for (std::size_t i = 0; i + 1 < part.size(); ++i) part[i].joint = Joint::Hard;
}

Strips BlockSetter::text_strips(const Line& text, TypeSize type, double indent) {
    Strips strips;
    const double baseline = setter_.baseline(type);
    for (SetLine& line : setter_.lines(text, type.size, frame_.measure() - indent)) {
        Strip strip{.height = type.leading};
        for (PlacedText& piece : line.pieces) {
            piece.x += frame_.left + indent;
            piece.baseline = baseline;
            strip.texts.push_back({std::move(piece)});
        }
        strips.push_back(std::move(strip));
    }
    join_lines(strips);
    return strips;
}

void BlockSetter::append_text(const Line& text, TypeSize type, double before, double indent) {
    Strips strips = text_strips(text, type, indent);
    strips.front().space_before = before;
    std::ranges::move(strips, std::back_inserter(galley_.strips));
}

void BlockSetter::set(const Heading& heading) {
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3)) - 1;
    Strips strips = text_strips(in_bold(heading.text), heading_types[level], 0);
    for (Strip& strip : strips) strip.joint = Joint::Hard;
    strips.front().space_before = after_heading_ ? 6 : heading_space[level];
    strips.front().bookmark = Bookmark{static_cast<int>(level) + 1, plain(heading.text), 0};
    std::ranges::move(strips, std::back_inserter(galley_.strips));
}

void BlockSetter::set(const Paragraph& paragraph) {
    append_text(paragraph.text, body_type, space_before(after_table_ ? 12 : paragraph_space));
}

void BlockSetter::set(const ListBlock& list) {
    std::vector<std::string> markers(list.items.size(), "•");
    double widest = list_indent - marker_gap;
    for (std::size_t i = 0; i < markers.size() && list.numbered; ++i) {
        markers[i] = fmt::format("{}.", static_cast<long long>(list.first) + static_cast<long long>(i));
        widest = std::max(widest, extent_of(setter_.glyphs(markers[i], body_type.size)).natural);
    }
    for (std::size_t i = 0; i < markers.size(); ++i) {
        if (i > 0 && i + 1 == markers.size()) keep_with_next();
        append_item(list.items[i], markers[i], widest + marker_gap,
                    i == 0 ? space_before(paragraph_space) : item_space);
    }
}

void BlockSetter::append_item(const Line& item, const std::string& marker, double indent, double before) {
    Strips strips = text_strips(item, body_type, indent);
    strips.front().space_before = before;
    const auto lines = setter_.lines(plain_line(marker), body_type.size, indent);
    PlacedText sign = lines.front().pieces.front();
    sign.x = frame_.left;
    sign.baseline = setter_.baseline(body_type);
    strips.front().texts.insert(strips.front().texts.begin(), {std::move(sign)});
    std::ranges::move(strips, std::back_inserter(galley_.strips));
}

void BlockSetter::set(const Table& table) {
    const std::size_t first = galley_.strips.size();
    if (columns_fit(table, frame_)) {
        append_table(galley_, setter_, frame_, table);
    } else {
        append_as_text(table);
    }
    if (galley_.strips.size() == first) return;
    keep_whole(first, small_table * frame_.depth());
    galley_.strips[first].space_before = space_before(after_table_ ? 12 : table_space);
}

/// A table with more columns than the page can carry: each cell on its own line after its heading.
void BlockSetter::append_as_text(const Table& table) {
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            Line line = i < table.head.size() ? in_bold(table.head[i]) : Line{};
            if (!line.empty()) line.push_back({": ", true, false});
            line.insert(line.end(), row[i].begin(), row[i].end());
            append_text(line, table_type, i == 0 ? paragraph_space : 0);
        }
    }
}

void BlockSetter::set(const ThematicBreak&) {
    Strip strip{.height = 15};
    strip.rules.push_back({frame_.left, 8, frame_.right, 8, hairline, quiet_grey});
    galley_.strips.push_back(std::move(strip));
}

} // namespace redress::documents
