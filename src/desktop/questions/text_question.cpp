// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/text_question.h"

#include "forms/date_picker.h"
#include "widgets/a11y.h"
#include "widgets/icon_button.h"

#include <wx/settings.h>

namespace redress::desktop {
namespace {

using app::AnswerForm;

constexpr int short_letters = 20; // a day or an amount
constexpr int address_lines = 3;
constexpr int defect_lines = 6;

bool is_short(AnswerForm form) {
    return form == AnswerForm::Date || form == AnswerForm::Money || form == AnswerForm::Percent;
}

} // namespace

TextQuestion::TextQuestion(wxWindow* parent, const Kit& kit, const presentation::QuestionState& state,
                           const Listeners& listeners)
    : QuestionBox(parent, kit, state, listeners) {
    if (state.form == AnswerForm::Lines) {
        put(make_lines(), wxEXPAND);
    } else {
        make_line();
        const bool is_day = state.form == AnswerForm::Date;
        put(text_, is_short(state.form) ? 0 : wxEXPAND, is_day ? make_calendar_button() : nullptr);
    }
    text_->Bind(wxEVT_TEXT,
                [this](wxCommandEvent&) { this->listeners().answer(place(), to_utf8(text_->GetValue())); });
}

void TextQuestion::make_line() {
    text_ = new wxTextCtrl(this, wxID_ANY, to_wx(state().text));
    if (is_short(state().form)) text_->SetMinSize(wxSize(short_letters * GetCharWidth(), -1));
    a11y::name(*text_, to_wx(state().label), to_wx(state().hint));
}

wxWindow* TextQuestion::make_calendar_button() {
    return icon_button(this, kit(), "calendar", filled(kit().words.tr("Calendar: {0}"), {state().label}),
                       [this] {
                           const std::string now = to_utf8(text_->GetValue());
                           if (const auto day = pick_date(*text_, kit(), now)) text_->SetValue(to_wx(*day));
                           text_->SetFocus();
                       });
}

// GTK draws text of many lines against its border; the margin is a panel around it.
wxWindow* TextQuestion::make_lines() {
    auto* frame =
        new wxPanel(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_THEME | wxTAB_TRAVERSAL);
    frame->SetBackgroundColour(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW));
    text_ = new wxTextCtrl(frame, wxID_ANY, to_wx(state().text), wxDefaultPosition, wxDefaultSize,
                           wxTE_MULTILINE | wxBORDER_NONE);
    const int lines = state().place.key == "wrong" ? defect_lines : address_lines;
    text_->SetMinSize(wxSize(FromDIP(60), lines * (GetCharHeight() + FromDIP(2))));
    a11y::name(*text_, to_wx(state().label), to_wx(state().hint));
    auto* inside = new wxBoxSizer(wxVERTICAL);
    inside->Add(text_, 1, wxEXPAND | wxALL, FromDIP(5));
    frame->SetSizer(inside);
    return frame;
}

void TextQuestion::focus() {
    text_->SetFocus();
    text_->SetInsertionPointEnd();
}

void TextQuestion::show_value(const presentation::QuestionState& state) {
    if (to_utf8(text_->GetValue()) != state.text) text_->ChangeValue(to_wx(state.text));
}

} // namespace redress::desktop
