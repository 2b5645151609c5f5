// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/table_state.h>

#include <wx/dataview.h>

#include <functional>
#include <optional>
#include <vector>

namespace redress::desktop {

/// Where a table's cells come from. Asked for visible rows only.
struct TableSource {
    std::function<std::string(std::size_t row, std::size_t column)> cell;
    std::function<presentation::Tone(std::size_t row)> tone; ///< may be empty: all plain
};

enum class Headers { None, Plain, Sortable };

/// A read-only table of texts: the one list control that a screen reader can read on GTK. Every column has a
/// width of its own, because one column of automatic width makes GTK measure every row.
class TextTable : public wxDataViewCtrl {
public:
    TextTable(wxWindow* parent, TableSource source, const std::vector<presentation::ColumnState>& columns,
              Headers headers = Headers::Plain);

    void set_rows(std::size_t count);
    std::optional<std::size_t> selected_row() const;
    void select_row(std::optional<std::size_t> row);
    /// The row a person has just selected, once per change.
    void on_select(std::function<void(std::optional<std::size_t>)> listener);
    /// Enter or double click on a row.
    void on_activate(std::function<void(std::size_t)> listener);

private:
    class Model;
    int width_for(const presentation::ColumnState& column, Headers headers) const;
    void fit_columns();
    /// Shows the spare columns that find room beside the others; the sum of what is shown then.
    int show_spare_columns(int room);
    /// Each column that grows gets an equal part, which is the answer; 0 when there is none.
    int share_room(int left);
    std::size_t widest_shown() const;
    void append(const presentation::ColumnState& column, unsigned index, Headers headers);
    wxObjectDataPtr<Model> model_;
    std::vector<presentation::ColumnState> columns_;
    Headers headers_;
    std::vector<int> widths_; ///< the columns' usual widths in pixels
    int fitted_width_ = 0;
    std::optional<std::size_t> known_; ///< the selected row as the listener knows it
    bool filling_ = false;
};

} // namespace redress::desktop
