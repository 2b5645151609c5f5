// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text/plain_table.h"

#include "layout/table_columns.h"
#include "layout/table_setter.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace redress::documents {

namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t least_column = 5;

using Row = std::vector<Line>;

/// Sets one table on a sheet.
class PlainTable {
public:
    PlainTable(TextSheet& sheet, const Table& table);
    void append();

private:
    void find_widths();
    bool is_readable() const;
    bool are_sums_whole() const;
    void append_row(const Row& row, std::size_t first_width);
    std::size_t span_of(const Row& row) const;
    void append_stacked(const Row& row);
    void append_rule();
    Align align(std::size_t column) const {
        return column < table_.columns.size() ? table_.columns[column] : Align::Left;
    }

    TextSheet& sheet_;
    const Table& table_;
    std::size_t count_;
    std::size_t sum_row_;
    std::vector<std::size_t> widths_;
};

PlainTable::PlainTable(TextSheet& sheet, const Table& table)
    : sheet_(sheet), table_(table), count_(column_count(table)), sum_row_(first_sum_row(table)) {}

bool PlainTable::is_readable() const {
    return count_ * (least_column + gap) <= sheet_.width() + gap;
}

void PlainTable::find_widths() {
    std::vector<ColumnWish> wishes(count_);
    const auto widen = [&](const Row& row, std::size_t first) {
        for (std::size_t i = first; i < row.size(); ++i) wishes[i].widen(sheet_.extent(row[i]));
    };
    widen(table_.head, 0);
    for (std::size_t i = 0; i < table_.rows.size(); ++i) {
        const Row& row = table_.rows[i];
        widen(row, i >= sum_row_ && row.size() > 1 && row[1].empty() ? 1 : 0);
    }
    double natural = 0;
    for (const ColumnWish& wish : wishes) natural += wish.extent.natural;
    const auto room = static_cast<double>(sheet_.width() - gap * (count_ - 1));
    for (const double width : column_widths(wishes, std::min(room, natural)))
        widths_.push_back(std::max<std::size_t>(1, static_cast<std::size_t>(std::floor(width + 1e-6))));
}

/// A sum is not broken: "43 117,5" and "0" below it would be read as two.
bool PlainTable::are_sums_whole() const {
    return std::all_of(table_.rows.begin(), table_.rows.end(), [&](const Row& row) {
        for (std::size_t i = 0; i < row.size() && i < count_; ++i)
            if (align(i) == Align::Right && sheet_.extent(row[i]).narrowest > static_cast<double>(widths_[i]))
                return false;
        return true;
    });
}

/// The places of the first column and of the empty ones after it.
std::size_t PlainTable::span_of(const Row& row) const {
    std::size_t width = widths_[0];
    for (std::size_t i = 1; i < row.size() && row[i].empty(); ++i) width += gap + widths_[i];
    return width;
}

void PlainTable::append_row(const Row& row, std::size_t first_width) {
    std::vector<std::vector<GridLine>> cells(count_);
    std::size_t height = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
        cells[i] = sheet_.wrapped(row[i], i == 0 ? first_width : widths_[i]);
        height = std::max(height, cells[i].size());
    }
    for (std::size_t line = 0; line < height; ++line) {
        std::string text;
        std::size_t end = 0; // where the columns so far end
        for (std::size_t i = 0; i < count_; ++i) {
            const GridLine part = line < cells[i].size() ? cells[i][line] : GridLine{};
            end += widths_[i] + (i == 0 ? 0 : gap);
            const bool is_spanned = i > 0 && end <= first_width;
            if (is_spanned) continue;
            if (i > 0) text.append(gap, ' ');
            text += padded(part, i == 0 ? first_width : widths_[i], align(i));
        }
        sheet_.append_raw(std::move(text));
    }
}

void PlainTable::append_rule() {
    const std::size_t width =
        std::accumulate(widths_.begin(), widths_.end(), std::size_t{0}) + gap * (count_ - 1);
    sheet_.append_raw(std::string(width, '-'));
}

void PlainTable::append_stacked(const Row& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        Line line = i < table_.head.size() ? table_.head[i] : Line{};
        if (!line.empty()) line.push_back({": ", false, false});
        line.insert(line.end(), row[i].begin(), row[i].end());
        sheet_.append(line);
    }
    sheet_.leave_gap();
}

void PlainTable::append() {
    if (count_ == 0) return;
    if (is_readable()) find_widths();
    if (!is_readable() || !are_sums_whole()) {
        for (const Row& row : table_.rows) append_stacked(row);
        return;
    }
    if (!table_.head.empty()) {
        append_row(table_.head, widths_[0]);
        append_rule();
    }
    for (std::size_t i = 0; i < table_.rows.size(); ++i) {
        if (i == sum_row_) append_rule();
        append_row(table_.rows[i], i >= sum_row_ ? span_of(table_.rows[i]) : widths_[0]);
    }
}

} // namespace

void append_plain_table(TextSheet& sheet, const Table& table) {
    PlainTable(sheet, table).append();
}

} // namespace redress::documents
