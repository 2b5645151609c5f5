// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/field_input.h"
#include "widgets/kit.h"

#include <redress/presentation/ledger_entry.h>

#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <functional>

namespace redress::desktop {

/// Records below each other, a line each with a few fields beside one another.
class EntryGridPanel : public wxPanel {
public:
    using Listener = std::function<void(const FieldInput&)>;
    EntryGridPanel(wxWindow* parent, const Kit& kit, Listener listener);

    void show(const presentation::EntryGrid& grid);
    /// The first control of the grid; null when it has none.
    wxWindow* first_control() const;

private:
    struct CellEditor {
        presentation::Control control;
        std::vector<std::string> values; ///< of a choice
        wxWindow* window = nullptr;
    };
    struct Row {
        wxStaticText* label = nullptr;
        std::vector<CellEditor> cells;
        wxStaticText* result = nullptr;
    };
    void build(const presentation::EntryGrid& grid);
    void add_headings(const presentation::EntryGrid& grid);
    void add_row(const presentation::EntryRow& row);
    CellEditor make_cell(const presentation::FieldState& state, const std::string& row);
    wxWindow* make_choice(CellEditor& cell, const presentation::FieldState& state);
    wxWindow* make_text(const presentation::FieldState& state);
    bool fits(const presentation::EntryGrid& grid) const;
    static void show_cell(const CellEditor& cell, const presentation::FieldState& state);
    void tell(FieldInput input, const std::string& field);

    const Kit& kit_;
    Listener listener_;
    wxFlexGridSizer* sizer_ = nullptr;
    std::vector<Row> rows_;
    std::vector<std::string> shape_; ///< what was built: labels, names and options
};

} // namespace redress::desktop
