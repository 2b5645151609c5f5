// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry_grid.h"

#include "widgets/a11y.h"
#include "widgets/tone_look.h"

#include <wx/choice.h>
#include <wx/textctrl.h>

namespace redress::desktop {
namespace {

using presentation::Control;
using presentation::EntryGrid;
using presentation::FieldState;

constexpr int label_width = 220;
constexpr int choice_width = 160;
constexpr int amount_width = 100;
constexpr int reason_width = 190;

/// What decides which controls there are.
std::vector<std::string> shape_of(const EntryGrid& grid) {
    std::vector<std::string> shape = grid.columns;
    for (const presentation::EntryRow& row : grid.rows) {
        shape.push_back(row.label);
        for (const FieldState& cell : row.cells) {
            shape.push_back(cell.name);
            for (const presentation::Option& option : cell.options) shape.push_back(option.value);
        }
    }
    return shape;
}

int width_of(const FieldState& state) {
    if (state.control == Control::Choice) return choice_width;
    return state.control == Control::Line || state.control == Control::Lines ? reason_width : amount_width;
}

std::string error_in(const presentation::EntryRow& row) {
    for (const FieldState& cell : row.cells)
        if (!cell.error.empty()) return cell.error;
    return {};
}

} // namespace

EntryGridPanel::EntryGridPanel(wxWindow* parent, const Kit& kit, Listener listener)
    : wxPanel(parent), kit_(kit), listener_(std::move(listener)) {}

bool EntryGridPanel::fits(const EntryGrid& grid) const {
    return sizer_ && shape_ == shape_of(grid);
}

void EntryGridPanel::build(const EntryGrid& grid) {
    Freeze();
    DestroyChildren();
    rows_.clear();
    shape_ = shape_of(grid);
    const int columns = static_cast<int>(grid.columns.size()) + 2;
    sizer_ = new wxFlexGridSizer(columns, FromDIP(4), FromDIP(10));
    if (columns > 2) sizer_->AddGrowableCol(static_cast<std::size_t>(columns) - 2);
    add_headings(grid);
    for (const presentation::EntryRow& row : grid.rows) add_row(row);
    SetSizer(sizer_);
    Thaw();
}

void EntryGridPanel::add_headings(const EntryGrid& grid) {
    const auto heading = [this](const std::string& words) {
        auto* text = new wxStaticText(this, wxID_ANY, wxString());
        text->SetLabelText(to_wx(words));
        text->SetForegroundColour(quiet_colour());
        sizer_->Add(text);
    };
    heading(grid.first);
    for (const std::string& column : grid.columns) heading(column);
    heading({});
}

void EntryGridPanel::add_row(const presentation::EntryRow& row) {
    Row made;
    made.label = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition,
                                  FromDIP(wxSize(label_width, -1)), wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE);
    made.label->SetLabelText(to_wx(row.label));
    made.label->SetToolTip(to_wx(row.label));
    sizer_->Add(made.label, 0, wxALIGN_CENTER_VERTICAL);
    for (const FieldState& cell : row.cells) {
        made.cells.push_back(make_cell(cell, row.label));
        sizer_->Add(made.cells.back().window, 1, wxEXPAND | wxALIGN_CENTER_VERTICAL);
    }
    made.result = new wxStaticText(this, wxID_ANY, wxString());
    sizer_->Add(made.result, 0, wxALIGN_CENTER_VERTICAL);
    rows_.push_back(std::move(made));
}

EntryGridPanel::CellEditor EntryGridPanel::make_cell(const FieldState& state, const std::string& row) {
    CellEditor cell{state.control, {}, nullptr};
    cell.window = state.control == Control::Choice ? make_choice(cell, state) : make_text(state);
    cell.window->SetMinSize(FromDIP(wxSize(width_of(state), -1)));
    a11y::name(*cell.window, to_wx(row + ": " + state.label));
    return cell;
}

wxWindow* EntryGridPanel::make_choice(CellEditor& cell, const FieldState& state) {
    auto* choice = new wxChoice(this, wxID_ANY);
    for (const presentation::Option& option : state.options) {
        cell.values.push_back(option.value);
        choice->Append(to_wx(option.label));
    }
    choice->Bind(wxEVT_CHOICE, [this, values = cell.values, name = state.name](wxCommandEvent& event) {
        tell(values_chosen({values[static_cast<std::size_t>(event.GetInt())]}), name);
    });
    return choice;
}

wxWindow* EntryGridPanel::make_text(const FieldState& state) {
    auto* text = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                                state.control == Control::Money ? wxTE_RIGHT : 0);
    text->Bind(wxEVT_TEXT, [this, name = state.name](wxCommandEvent& event) {
        tell(text_typed(to_utf8(event.GetString())), name);
    });
    return text;
}

void EntryGridPanel::tell(FieldInput input, const std::string& field) {
    input.field = field;
    listener_(input);
}

void EntryGridPanel::show_cell(const CellEditor& cell, const FieldState& state) {
    if (cell.control != Control::Choice) {
        auto* text = static_cast<wxTextCtrl*>(cell.window);
        if (to_utf8(text->GetValue()) != state.text) text->ChangeValue(to_wx(state.text));
        return;
    }
    const std::string chosen = state.selected.empty() ? std::string() : state.selected.front();
    int place = wxNOT_FOUND;
    for (std::size_t i = 0; i < cell.values.size(); ++i)
        if (cell.values[i] == chosen) place = static_cast<int>(i);
    static_cast<wxChoice*>(cell.window)->SetSelection(place);
}

void EntryGridPanel::show(const EntryGrid& grid) {
    if (!fits(grid)) build(grid);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        for (std::size_t c = 0; c < rows_[i].cells.size(); ++c)
            show_cell(rows_[i].cells[c], grid.rows[i].cells[c]);
        const std::string error = error_in(grid.rows[i]);
        rows_[i].result->SetForegroundColour(error.empty() ? tone_colour(presentation::Tone::Plain)
                                                           : tone_colour(presentation::Tone::Bad));
        rows_[i].result->SetLabelText(to_wx(error.empty() ? grid.rows[i].result : error));
    }
    InvalidateBestSize();
    Layout();
}

wxWindow* EntryGridPanel::first_control() const {
    for (const Row& row : rows_)
        if (!row.cells.empty()) return row.cells.front().window;
    return nullptr;
}

} // namespace redress::desktop
