// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/text_table.h"
#include "widgets/wrapping_text.h"

#include <redress/presentation/table_state.h>

#include <wx/button.h>
#include <wx/panel.h>

namespace redress::desktop {

/// A table of one kind of record with its title and buttons. While there is no record it says what to do
/// instead.
class RecordTable : public wxPanel {
public:
    struct Listeners {
        std::function<void()> add;
        std::function<void(std::optional<domain::Uid>)> choose;
        std::function<void()> activate;
        std::function<void()> remove;
        std::function<void(int)> move;
    };

    RecordTable(wxWindow* parent, const Kit& kit, presentation::TableState state, Listeners listeners);

    void show(presentation::TableState state);
    domain::RecordKind kind() const { return state_.kind; }
    /// The table, or the button to add while there is no row.
    void focus();
    std::size_t row_count() const { return state_.rows.size(); }
    std::optional<domain::Uid> selected() const;
    /// The row that stands in a removed one's place: the next, else the one before.
    std::optional<domain::Uid> neighbour_of(domain::Uid uid) const;
    /// Without telling the listeners; none when the table has no such record.
    void select(std::optional<domain::Uid> uid);

private:
    void build();
    wxSizer* make_heading();
    void show_buttons();
    void wrap_heading(int width);
    const Kit& kit_;
    presentation::TableState state_;
    Listeners listeners_;
    WrappingText* title_ = nullptr;
    TextTable* table_ = nullptr;
    WrappingText* empty_ = nullptr;
    wxButton* up_ = nullptr;
    wxButton* down_ = nullptr;
    wxButton* remove_ = nullptr;
    wxButton* add_ = nullptr;
};

} // namespace redress::desktop
