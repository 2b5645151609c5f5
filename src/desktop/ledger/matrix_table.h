// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"

#include <redress/presentation/ledger_page.h>

#include <wx/dataview.h>

#include <functional>
#include <utility>

namespace redress::desktop {

/// The matrix of the ledger as a table in which the keyboard moves from cell to cell: arrows go there, Enter
/// opens what stands there, Insert adds to it.
class MatrixTable : public wxDataViewCtrl {
public:
    struct Cell {
        std::size_t row = 0;
        std::size_t column = 0;
        bool operator==(const Cell&) const = default;
    };
    struct Listeners {
        std::function<void(std::optional<Cell>)> moved;
        std::function<void(Cell)> opened;
        std::function<void(Cell)> added_to;
    };

    MatrixTable(wxWindow* parent, const Kit& kit, const presentation::LedgerState& state,
                Listeners listeners);

    /// Whether these are the columns it was made with.
    bool fits(const presentation::LedgerState& state) const;
    /// The keyboard stays in its row and column.
    void show(presentation::LedgerState state);
    std::optional<Cell> current() const;
    /// Brings the keyboard's place there.
    void go_to(Cell cell);
    /// Where a cell stands on the screen, so that a small form can open beside it.
    wxRect place_of(Cell cell) const;
    const presentation::LedgerState& state() const { return state_; }
    /// The left edge and width of each column as it stands now.
    std::vector<std::pair<int, int>> column_places() const;
    /// The height that all rows and the headings need.
    int wanted_height() const;
    /// Whether the whole row can be seen.
    bool shows(std::size_t row) const;

private:
    class Model;
    void append(const presentation::ColumnState& column, unsigned index);
    void measure();
    int width_of(const std::string& text, const wxFont& font) const;
    void key(wxKeyEvent& event);
    void tell_move();
    void fit_columns();
    void show_top();

    presentation::LedgerState state_;
    Listeners listeners_;
    wxObjectDataPtr<Model> model_;
    std::vector<int> widths_;
    std::optional<Cell> known_;
    std::optional<Cell> marked_; ///< drawn as the place of the keyboard
    int fitted_width_ = 0;
    bool filling_ = false;
};

} // namespace redress::desktop
