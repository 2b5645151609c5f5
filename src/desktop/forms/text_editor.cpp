// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/text_editor.h"

namespace redress::desktop {
namespace {

using presentation::Control;

constexpr int lines_height = 92; // about four lines
constexpr int short_width = 170; // a date or an amount with its currency

bool is_short(Control control) {
    return control == Control::Date || control == Control::Money || control == Control::Percent ||
           control == Control::Number;
}

long style_of(Control control) {
    if (control == Control::Lines) return wxTE_MULTILINE;
    if (control == Control::Date || !is_short(control)) return 0;
    return wxTE_RIGHT;
}

} // namespace

TextEditor::TextEditor(wxWindow* parent, const presentation::FieldState& state, const Kit& kit,
                       Listener listener)
    : FieldEditor(parent, state, kit, std::move(listener)) {
    text_ = new wxTextCtrl(this, wxID_ANY, to_wx(state.text), wxDefaultPosition, wxDefaultSize,
                           style_of(state.control));
    if (state.control == Control::Lines)
        text_->SetMinSize(FromDIP(wxSize(60, lines_height)));
    else
        text_->SetMinSize(FromDIP(wxSize(is_short(state.control) ? short_width : 60, -1)));
    if (state.control == Control::Lines) text_->SetMargins(FromDIP(wxPoint(8, 6)));
    place(text_, is_short(state.control) ? 0 : 1);
    history_.start(text_->GetValue().ToStdWstring());
    text_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { typed(); });
    show(state);
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
