// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/table_setter.h"

#include "layout/table_columns.h"

#include <algorithm>

namespace redress::documents {

namespace {

constexpr double column_gap = 11;
constexpr double row_padding = 2.75;
/// Below this width a column holds too little to be read as a table.
constexpr double least_column = 26;
/// A heading higher than this part of a page is printed once only.
constexpr double highest_repeated_head = 0.25;

using Cells = std::vector<Glyphs>;

struct Column {
    double left;
    double right;
    Align align;
};

/// Where shorter cells of a row stand: a heading's at its foot, next to what they name.
enum class Rise { Top, Bottom };

/// Sets one table: columns first, then row after row.
class TableSetter {
public:
    TableSetter(Galley& galley, Typesetter& setter, const PageFrame& frame, const Table& table);
    void append();

private:
    Cells cells_of(const std::vector<Line>& line_cells);
    void find_columns();
    void widen(std::vector<ColumnWish>& wishes, const Cells& cells, std::size_t first) const;
    Strips row_strips(const Cells& cells, const Column& first, Rise rise);
    Strips cell_strips(const Cells& cells, const Column& first, Rise rise) const;
    void add_cell(Strips& strips, std::size_t column, const Column& place, const std::vector<SetLine>& lines,
                  std::size_t first_strip) const;
    Column span_of(const Cells& cells) const;
    std::size_t columns_spanned(const Cells& cells) const;
    void add_head();
    Joint joint_before(std::size_t row, const Strips& strips) const;
    void add_rows();
    Rule rule_at(double y, double width, double grey) const;
    bool is_form() const { return table_.shares.size() == count_; }
    void rule_columns(Strips& strips, std::size_t first) const;
    static void remind(Strips& strips);

    Galley& galley_;
    Typesetter& setter_;
    const PageFrame& frame_;
    const Table& table_;
    std::size_t count_;
    std::size_t sum_row_;
    Cells head_;
    std::vector<Cells> rows_;
    std::vector<Column> columns_;
    int repeated_ = -1;
    int row_number_;
};

bool is_soft(const Strip& strip) {
    return strip.joint == Joint::Soft;
}

bool starts_bold(const std::vector<Line>& cells) {
    return !cells.empty() && !cells[0].empty() && cells[0][0].bold;
}

} // namespace

std::size_t first_sum_row(const Table& table) {
    std::size_t row = table.rows.size();
    while (row > 1 && starts_bold(table.rows[row - 1])) --row;
    return row;
}

namespace {

TableSetter::TableSetter(Galley& galley, Typesetter& setter, const PageFrame& frame, const Table& table)
    : galley_(galley),
      setter_(setter),
      frame_(frame),
      table_(table),
      count_(column_count(table)),
      sum_row_(first_sum_row(table)),
      row_number_(galley.strips.empty() ? 0 : static_cast<int>(galley.strips.size())) {
    std::vector<Line> head;
    for (const Line& cell : table.head) head.push_back(in_bold(cell));
    head_ = cells_of(head);
    for (const auto& row : table.rows) rows_.push_back(cells_of(row));
}

Cells TableSetter::cells_of(const std::vector<Line>& line_cells) {
    Cells cells(count_);
    for (std::size_t i = 0; i < line_cells.size(); ++i)
        cells[i] = setter_.glyphs(line_cells[i], table_type.size);
    return cells;
}

void TableSetter::widen(std::vector<ColumnWish>& wishes, const Cells& cells, std::size_t first) const {
    for (std::size_t i = first; i < count_; ++i) wishes[i].widen(extent_of(cells[i]));
}

void TableSetter::find_columns() {
    std::vector<ColumnWish> wishes(count_);
    widen(wishes, head_, 0);
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        const bool spans = row >= sum_row_ && count_ > 1 && rows_[row][1].empty();
        widen(wishes, rows_[row], spans ? 1 : 0);
    }
    for (std::size_t i = 0; i < table_.columns.size(); ++i)
        wishes[i].stretches = table_.columns[i] == Align::Left;
    const double gaps = column_gap * static_cast<double>(count_ - 1);
    double x = frame_.left;
    const double room = frame_.measure() - gaps;
    for (const double width :
         is_form() ? shared_widths(wishes, table_.shares, room) : column_widths(wishes, room)) {
        const std::size_t i = columns_.size();
        columns_.push_back({x, x + width, i < table_.columns.size() ? table_.columns[i] : Align::Left});
        x += width + column_gap;
    }
}

/// The first column of a sum row, with the empty ones after it: a long name for the sum needs no narrow
/// column.
Column TableSetter::span_of(const Cells& cells) const {
    return {columns_[0].left, columns_[columns_spanned(cells)].right, columns_[0].align};
}

/// The last of the columns that the first cell of a sum row takes.
std::size_t TableSetter::columns_spanned(const Cells& cells) const {
    std::size_t last = 0;
    while (last + 1 < count_ && cells[last + 1].empty()) ++last;
    return last;
}

void TableSetter::add_cell(Strips& strips, std::size_t column, const Column& place,
                           const std::vector<SetLine>& lines, std::size_t first_strip) const {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double room = place.right - place.left - lines[i].width;
        const double shift = place.align == Align::Left ? 0 : place.align == Align::Right ? room : room / 2;
        for (PlacedText piece : lines[i].pieces) {
            piece.x += place.left + shift;
            piece.baseline = setter_.baseline(table_type);
            strips[first_strip + i].texts.push_back({std::move(piece), static_cast<int>(column)});
        }
    }
}

Strips TableSetter::cell_strips(const Cells& cells, const Column& first, Rise rise) const {
    std::vector<std::vector<SetLine>> lines;
    std::size_t height = rise == Rise::Top ? static_cast<std::size_t>(std::max(1, table_.least_lines)) : 1;
    for (std::size_t i = 0; i < count_; ++i) {
        const Column& place = i == 0 ? first : columns_[i];
        lines.push_back(setter_.lines(cells[i], table_type.size, place.right - place.left));
        height = std::max(height, lines[i].size());
    }
    Strips strips(height, Strip{.height = table_type.leading});
    for (std::size_t i = 0; i < count_; ++i)
        add_cell(strips, i, i == 0 ? first : columns_[i], lines[i],
                 rise == Rise::Bottom ? height - lines[i].size() : 0);
    return strips;
}

/// A row may be cut only with two lines on each side.
Strips TableSetter::row_strips(const Cells& cells, const Column& first, Rise rise) {
    Strips strips = cell_strips(cells, first, rise);
    ++row_number_;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        strips[i].row = row_number_;
        const bool may_cut = i >= 1 && i + 2 < strips.size();
        strips[i].joint = i + 1 == strips.size() ? Joint::Free : may_cut ? Joint::Soft : Joint::Hard;
    }
    for (StripText& text : strips.front().texts) text.placed.baseline += row_padding;
    strips.front().height += row_padding;
    strips.back().height += row_padding;
    return strips;
}

/// Thin lines between the columns of a form, from the one after `first` on.
void TableSetter::rule_columns(Strips& strips, std::size_t first) const {
    for (Strip& strip : strips)
        for (std::size_t i = first; i + 1 < count_; ++i) {
            const double x = columns_[i].right + column_gap / 2;
            strip.rules.push_back({x, 0, x, strip.height, hairline, quiet_grey});
        }
}

/// A row that goes on over the page begins there with its first cell again, when that is one line.
void TableSetter::remind(Strips& strips) {
    std::vector<StripText> first;
    for (std::size_t i = 0; i < strips.size(); ++i)
        for (const StripText& text : strips[i].texts)
            if (text.column == 0 && i == 0)
                first.push_back(text);
            else if (text.column == 0)
                return;
    for (StripText& text : first) text.placed.baseline -= row_padding;
    for (std::size_t i = 1; i < strips.size(); ++i) strips[i].reminder = first;
}

Rule TableSetter::rule_at(double y, double width, double grey) const {
    return {frame_.left, y, frame_.right, y, width, grey};
}

void TableSetter::add_head() {
    Strips strips = row_strips(head_, columns_[0], Rise::Bottom);
    strips.back().rules.push_back(rule_at(strips.back().height, firm_line, 0));
    for (Strip& strip : strips)
        if (strip.joint == Joint::Free) strip.joint = Joint::Hard;
    if (height_of(strips) <= frame_.depth() * highest_repeated_head) {
        repeated_ = static_cast<int>(galley_.heads.size());
        galley_.heads.push_back(strips);
    }
    galley_.strips.insert(galley_.strips.end(), strips.begin(), strips.end());
}

/// A sum never stands without a row above it, and no short row alone on the last page of a table. A last row
/// of many lines may, when a large hole would be left otherwise.
Joint TableSetter::joint_before(std::size_t row, const Strips& strips) const {
    if (row >= sum_row_) return Joint::Hard;
    if (row + 1 < rows_.size()) return Joint::Free;
    return std::ranges::any_of(strips, is_soft) ? Joint::Soft : Joint::Hard;
}

void TableSetter::add_rows() {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const bool is_sum = i >= sum_row_; // nobody writes in one: its amounts stand on its last line
        Strips strips =
            row_strips(rows_[i], is_sum ? span_of(rows_[i]) : columns_[0], is_sum ? Rise::Bottom : Rise::Top);
        if (is_form() && !is_sum) remind(strips);
        if (is_form()) rule_columns(strips, is_sum ? columns_spanned(rows_[i]) : 0);
        const bool ends = i + 1 == sum_row_ || i + 1 == rows_.size();
        strips.back().rules.push_back(
            rule_at(strips.back().height, ends ? firm_line : hairline, ends ? 0 : quiet_grey));
        if (i > 0) galley_.strips.back().joint = joint_before(i, strips);
        for (Strip& strip : strips) strip.table = repeated_;
        galley_.strips.insert(galley_.strips.end(), strips.begin(), strips.end());
    }
}

void TableSetter::append() {
    find_columns();
    if (!table_.head.empty()) add_head();
    add_rows();
}

} // namespace

bool columns_fit(const Table& table, const PageFrame& frame) {
    return static_cast<double>(column_count(table)) * (least_column + column_gap) <= frame.measure();
}

void append_table(Galley& galley, Typesetter& setter, const PageFrame& frame, const Table& table) {
    if (column_count(table) > 0) TableSetter(galley, setter, frame, table).append();
}

} // namespace redress::documents
