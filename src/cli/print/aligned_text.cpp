// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/aligned_text.h"

#include <redress/text/unicode.h>

#include <algorithm>
#include <sstream>

namespace redress::cli {

namespace {

std::size_t width_of(const std::string& text) {
    return text::code_points(text).size();
}

std::string on_one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

using Row = std::vector<std::string>;

/// The words of a cell on lines of the column's width.
std::vector<std::string> lines_in(const std::string& cell, std::size_t at_most) {
    if (at_most == 0 || width_of(cell) <= at_most) return {cell};
    std::vector<std::string> lines(1);
    std::istringstream words(cell);
    for (std::string word; std::getline(words, word, ' ');) {
        std::string& line = lines.back();
        if (!line.empty() && width_of(line) + 1 + width_of(word) > at_most)
            lines.push_back(word);
        else
            line += (line.empty() ? "" : " ") + word;
    }
    return lines;
}

/// A row as one or more lines of cells.
std::vector<Row> folded_row(const Row& row, const std::vector<TextColumn>& columns) {
    std::vector<Row> lines;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto parts = lines_in(row[i], columns[i].at_most);
        if (parts.size() > lines.size()) lines.resize(parts.size(), Row(columns.size()));
        for (std::size_t part = 0; part < parts.size(); ++part) lines[part][i] = parts[part];
    }
    return lines;
}

std::vector<std::size_t> widths_of(const std::vector<Row>& rows, std::size_t columns) {
    std::vector<std::size_t> widths(columns, 0);
    for (const Row& row : rows)
        for (std::size_t i = 0; i < columns; ++i) widths[i] = std::max(widths[i], width_of(row[i]));
    return widths;
}

std::string line_of(const Row& row, const std::vector<TextColumn>& columns,
                    const std::vector<std::size_t>& widths) {
    std::string line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string padding(widths[i] - width_of(row[i]), ' ');
        line += columns[i].right_aligned ? padding + row[i] : row[i] + padding;
        line += "  ";
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

} // namespace

std::string aligned_text(const std::vector<TextColumn>& columns,
                         const std::vector<std::vector<std::string>>& rows) {
    std::vector<Row> lines(1);
    for (const TextColumn& column : columns) lines.front().push_back(column.heading);
    const bool headed =
        std::any_of(columns.begin(), columns.end(), [](const auto& c) { return !c.heading.empty(); });
    if (!headed) lines.clear();
    for (Row row : rows) {
        row.resize(columns.size());
        std::transform(row.begin(), row.end(), row.begin(), on_one_line);
        for (Row& line : folded_row(row, columns)) lines.push_back(std::move(line));
    }
    const auto widths = widths_of(lines, columns.size());
    std::string text;
    for (const Row& line : lines) text += line_of(line, columns, widths);
    return text;
}

} // namespace redress::cli
