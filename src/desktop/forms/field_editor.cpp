// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/field_editor.h"

#include "forms/choice_editors.h"
#include "forms/text_editor.h"
#include "widgets/tone_look.h"

#include <algorithm>

namespace redress::desktop {
namespace {

using presentation::Control;
using presentation::FieldState;
using presentation::Tone;

constexpr int widest_label = 150;

// The label stands in the middle of a control of one line and at the top of a taller one.
int label_drop(const wxWindow& control, const wxWindow& label) {
    const int one_line =
        std::min(control.GetBestSize().GetHeight(), 2 * label.GetCharHeight() + label.FromDIP(6));
    return std::max(0, (one_line - label.GetCharHeight()) / 2);
}

std::vector<std::string> option_names(const FieldState& state) {
    std::vector<std::string> names;
    for (const presentation::Option& option : state.options) names.push_back(option.value + option.label);
    return names;
}

wxString label_of(const FieldState& state) {
    if (state.control == Control::CheckBox) return {};
    return to_wx(state.label) + (state.required ? wxString(" *") : wxString());
}

} // namespace

FieldEditor::FieldEditor(wxWindow* parent, const FieldState& state, const Kit& kit, Listener listener)
    : wxPanel(parent),
      kit_(kit),
      listener_(std::move(listener)),
      name_(state.name),
      control_(state.control),
      options_(option_names(state)),
      has_unit_(!state.unit.empty() && state.control != Control::ShareList) {
    label_ = new WrappingText(this, label_of(state));
    label_->wrap_to(FromDIP(widest_label));
}

wxSizer* FieldEditor::make_note() {
    sign_ = new wxStaticBitmap(this, wxID_ANY, kit_.icons.bundle("bad", 14, tone_colour(Tone::Bad)));
    note_ = new WrappingText(this);
    note_->SetFont(GetFont().Smaller());
    note_row_ = new wxBoxSizer(wxHORIZONTAL);
    note_row_->Add(sign_, 0, wxRIGHT | wxTOP, FromDIP(3));
    note_row_->Add(note_, 1);
    return note_row_;
}

void FieldEditor::place(wxWindow* control, int proportion, wxWindow* beside) {
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(control, proportion, wxALIGN_CENTER_VERTICAL);
    if (beside) line->Add(beside, 0, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(4));
    add_unit(line);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(line, 0, wxEXPAND);
    column->Add(make_note(), 0, wxEXPAND | wxTOP, FromDIP(2));
    auto* label_column = new wxBoxSizer(wxVERTICAL);
    label_column->AddSpacer(label_drop(beside ? *beside : *control, *label_));
    label_column->Add(label_);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(label_column, 0, wxRIGHT, FromDIP(10));
    row->Add(column, 1);
    SetSizer(row);
}

// Made after the control, so that GTK does not take it for the control's label.
void FieldEditor::add_unit(wxSizer* line) {
    if (!has_unit_) return;
    unit_ = new wxStaticText(this, wxID_ANY, wxString());
    unit_->SetForegroundColour(quiet_colour());
    line->Add(unit_, 0, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(6));
}

void FieldEditor::place_below(wxWindow* control) {
    is_below_ = true;
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(label_, 0, wxTOP, FromDIP(4));
    column->Add(make_note(), 0, wxEXPAND | wxTOP, FromDIP(2));
    column->Add(control, 0, wxEXPAND | wxTOP, FromDIP(4));
    SetSizer(column);
}

bool FieldEditor::fits(const FieldState& state) const {
    return state.name == name_ && state.control == control_ && option_names(state) == options_ &&
           label_of(state) == label_->words(); // the two of an instance are called by its kind
}

void FieldEditor::show(const FieldState& state) {
    show_value(state);
    show_note(state);
    if (unit_ && unit_->GetLabelText() != to_wx(state.unit)) unit_->SetLabelText(to_wx(state.unit));
    Show(state.visible);
}

void FieldEditor::show_note(const FieldState& state) {
    has_error_ = !state.error.empty();
    note_->SetForegroundColour(has_error_ ? tone_colour(Tone::Bad) : quiet_colour());
    note_->set_words(to_wx(has_error_ ? state.error : state.hint));
    note_row_->Show(sign_, has_error_);
    note_row_->Show(note_, has_error_ || !state.hint.empty());
}

int FieldEditor::label_width() const {
    return label_->GetBestSize().GetWidth();
}

void FieldEditor::set_label_width(int width) {
    label_->SetMinSize(wxSize(width, -1));
}

void FieldEditor::wrap_to(int width) {
    const int sign = has_error_ ? sign_->GetBestSize().GetWidth() + FromDIP(6) : 0;
    const int label = is_below_ ? 0 : label_->GetMinSize().GetWidth() + FromDIP(10);
    note_->wrap_to(width - label - sign);
}

void FieldEditor::tell(FieldInput input) {
    input.field = name_;
    listener_(input);
}

FieldEditor* make_field_editor(wxWindow* parent, const FieldState& state, const Kit& kit,
                               FieldEditor::Listener listener) {
    switch (state.control) {
    case Control::CheckBox:
        return new CheckBoxEditor(parent, state, kit, std::move(listener));
    case Control::Choice:
        return new ChoiceEditor(parent, state, kit, std::move(listener));
    case Control::CheckList:
    case Control::ShareList:
        return new CheckListEditor(parent, state, kit, std::move(listener));
    default:
        return new TextEditor(parent, state, kit, std::move(listener));
    }
}

} // namespace redress::desktop
