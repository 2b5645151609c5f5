// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/text_editor.h"

#include "forms/date_picker.h"
#include "widgets/a11y.h"
#include "widgets/icon_button.h"

#include <wx/settings.h>

namespace redress::desktop {
namespace {

using presentation::Control;

constexpr int lines_height = 92; // about four lines
constexpr int short_width = 170; // a date, a time or an amount with its currency

bool is_short(Control control) {
    return control == Control::Date || control == Control::Time || control == Control::Money ||
           control == Control::Percent || control == Control::Number;
}

} // namespace

TextEditor::TextEditor(wxWindow* parent, const presentation::FieldState& state, const Kit& kit,
                       Listener listener)
    : FieldEditor(parent, state, kit, std::move(listener)) {
    if (state.control == Control::Lines)
        place(make_lines(state), 1);
    else if (state.control == Control::Date)
        place_date(state);
    else
        place(make_line(state), is_short(state.control) ? 0 : 1);
    history_.start(text_->GetValue().ToStdWstring());
    text_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { typed(); });
    show(state);
}

wxWindow* TextEditor::make_line(const presentation::FieldState& state) {
    const bool number =
        is_short(state.control) && state.control != Control::Date && state.control != Control::Time;
    text_ = new wxTextCtrl(this, wxID_ANY, to_wx(state.text), wxDefaultPosition, wxDefaultSize,
                           number ? wxTE_RIGHT : 0);
    text_->SetMinSize(FromDIP(wxSize(is_short(state.control) ? short_width : 60, -1)));
    text_->SetHint(to_wx(state.placeholder));
    return text_;
}

void TextEditor::place_date(const presentation::FieldState& state) {
    wxWindow* line = make_line(state);
    place(
        line, 0,
        icon_button(this, kit(), "calendar", filled(kit().words.tr("Calendar: {0}"), {state.label}), [this] {
            const std::string now = to_utf8(text_->GetValue());
            if (const auto picked = pick_date(*text_, kit(), now)) text_->SetValue(to_wx(*picked));
            text_->SetFocus();
        }));
}

// GTK draws text of many lines against its border; the margin is a panel around it. The label then belongs to
// the panel, so the text is named for a screen reader.
wxWindow* TextEditor::make_lines(const presentation::FieldState& state) {
    auto* frame =
        new wxPanel(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_THEME | wxTAB_TRAVERSAL);
    frame->SetBackgroundColour(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW));
    text_ = new wxTextCtrl(frame, wxID_ANY, to_wx(state.text), wxDefaultPosition, wxDefaultSize,
                           wxTE_MULTILINE | wxBORDER_NONE);
    text_->SetMinSize(FromDIP(wxSize(60, lines_height)));
    a11y::name(*text_, to_wx(state.label));
    auto* inside = new wxBoxSizer(wxVERTICAL);
    inside->Add(text_, 1, wxEXPAND | wxALL, FromDIP(5));
    frame->SetSizer(inside);
    return frame;
}

void TextEditor::focus() {
    text_->SetFocus();
}

void TextEditor::typed() {
    history_.note(text_->GetValue().ToStdWstring());
    tell(text_typed(to_utf8(text_->GetValue())));
}

void TextEditor::show_value(const presentation::FieldState& state) {
    if (to_utf8(text_->GetValue()) == state.text) return;
    text_->ChangeValue(to_wx(state.text));
    history_.start(text_->GetValue().ToStdWstring());
}

void TextEditor::put_back(const std::wstring& text) {
    text_->ChangeValue(text);
    text_->SetInsertionPointEnd();
    tell(text_typed(to_utf8(text_->GetValue())));
}

void TextEditor::undo_typing() {
    put_back(history_.undo());
}

void TextEditor::redo_typing() {
    put_back(history_.redo());
}

} // namespace redress::desktop
