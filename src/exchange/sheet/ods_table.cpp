// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/ods_table.h"

#include "sheet/sheet_text.h"

#include <algorithm>
#include <charconv>

namespace redress::exchange {

namespace {

#define OASIS "urn:oasis:names:tc:opendocument:xmlns:"
constexpr std::string_view spreadsheet = OASIS "office:1.0|spreadsheet";
constexpr std::string_view table = OASIS "table:1.0|table", row = OASIS "table:1.0|table-row",
                           cell = OASIS "table:1.0|table-cell",
                           covered_cell = OASIS "table:1.0|covered-table-cell",
                           columns_repeated = OASIS "table:1.0|number-columns-repeated",
                           rows_repeated = OASIS "table:1.0|number-rows-repeated";
constexpr std::string_view value_type = OASIS "office:1.0|value-type", value = OASIS "office:1.0|value";
constexpr std::string_view paragraph = OASIS "text:1.0|p", span = OASIS "text:1.0|span",
                           link = OASIS "text:1.0|a", spaces = OASIS "text:1.0|s",
                           space_count = OASIS "text:1.0|c", tab = OASIS "text:1.0|tab",
                           line_break = OASIS "text:1.0|line-break";
#undef OASIS

/// More than any text that a field holds, in bytes.
constexpr std::size_t longest_cell = 1'000'000;

std::string_view attribute(XmlAttributes attributes, std::string_view name) {
    for (; *attributes != nullptr; attributes += 2)
        if (attributes[0] == name) return attributes[1];
    return {};
}

/// How often a row, a cell or a space stands; 1 when that is not said or is nonsense.
std::size_t times(XmlAttributes attributes, std::string_view name) {
    const std::string_view text = attribute(attributes, name);
    std::size_t count = 1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    return error == std::errc() && end == text.data() + text.size() ? count : 1;
}

bool is_cell(std::string_view name) {
    return name == cell || name == covered_cell;
}

} // namespace

void OdsTable::start(std::string_view name, XmlAttributes attributes) {
    ++depth_;
    if (name == spreadsheet) is_spreadsheet_ = true;
    if (passed_depth_ > 0) return;
    if (cell_depth_ > 0) return start_in_cell(name, attributes);
    if (table_depth_ == 0) {
        if (name == table && is_spreadsheet_) table_depth_ = depth_;
        // A tracked change holds cells of its own; so may other things before the table.
        return;
    }
    if (name == row) row_times_ = times(attributes, rows_repeated);
    if (is_cell(name)) start_cell(attributes);
}

void OdsTable::start_cell(XmlAttributes attributes) {
    cell_ = {};
    cell_depth_ = depth_;
    cell_times_ = times(attributes, columns_repeated);
    paragraphs_ = 0;
    const std::string_view type = attribute(attributes, value_type);
    if (type == "float" || type == "currency") cell_.number = attribute(attributes, value);
}

void OdsTable::start_in_cell(std::string_view name, XmlAttributes attributes) {
    const bool is_direct = depth_ == cell_depth_ + 1;
    if (name == paragraph && is_direct) {
        paragraph_depth_ = depth_;
        if (paragraphs_++ > 0) append("\n");
        after_space_ = true;
    } else if (paragraph_depth_ == 0 ||
               (name != span && name != link && name != spaces && name != tab && name != line_break)) {
        passed_depth_ = depth_;
    } else if (name == spaces) {
        append(std::string(std::min(times(attributes, space_count), longest_cell), ' '));
    } else if (name == tab || name == line_break) {
        append(name == tab ? "\t" : "\n");
    }
}

void OdsTable::end(std::string_view name) {
    if (passed_depth_ == depth_) passed_depth_ = 0;
    if (paragraph_depth_ == depth_) paragraph_depth_ = 0;
    if (cell_depth_ == depth_)
        end_cell();
    else if (name == row && table_depth_ > 0 && cell_depth_ == 0)
        end_row();
    if (table_depth_ == depth_) end_table();
    --depth_;
}

void OdsTable::characters(std::string_view text) {
    if (passed_depth_ > 0 || paragraph_depth_ == 0) return;
    std::string out;
    for (const char c : text) {
        const bool is_space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!is_space || !after_space_) out += is_space ? ' ' : c;
        after_space_ = is_space;
    }
    append(out);
}

void OdsTable::append(std::string_view text) {
    cell_.text += text;
    is_too_large_ = is_too_large_ || cell_.text.size() > longest_cell;
}

void OdsTable::end_cell() {
    cell_depth_ = 0;
    if (cell_.text.empty() && cell_.number.empty()) {
        empty_cells_ = std::min(empty_cells_, most_columns) + std::min(cell_times_, most_columns);
        return;
    }
    row_bytes_ += cell_.text.size() * std::min(cell_times_, most_columns);
    if (cell_times_ > most_columns || row_.size() + empty_cells_ + cell_times_ > most_columns ||
        row_bytes_ > largest_content) {
        is_too_large_ = true;
        return;
    }
    row_.resize(row_.size() + empty_cells_);
    empty_cells_ = 0;
    row_.insert(row_.end(), cell_times_, cell_);
}

void OdsTable::end_row() {
    const std::size_t cells = row_.size();
    const std::size_t times = std::min(row_times_, most_rows + 1);
    const std::size_t bytes = (row_bytes_ + cells * sizeof(SheetCell)) * times;
    empty_cells_ = row_bytes_ = 0;
    if (cells == 0) return;
    rows_ += times;
    bytes_ += bytes;
    if (rows_ > most_rows || bytes_ > largest_content)
        is_too_large_ = true;
    else
        sheet_.rows.insert(sheet_.rows.end(), times, row_);
    row_.clear();
}

void OdsTable::end_table() {
    table_depth_ = 0;
    tables_.push_back(std::move(sheet_));
    sheet_ = {};
    is_too_large_ = is_too_large_ || tables_.size() > most_tables;
}

} // namespace redress::exchange
