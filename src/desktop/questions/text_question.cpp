// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/text_question.h"

#include "forms/date_picker.h"
#include "questions/padded_text.h"
#include "widgets/a11y.h"
#include "widgets/icon_button.h"

namespace redress::desktop {
namespace {

using app::AnswerForm;

constexpr int short_letters = 20; // a day or an amount
constexpr int address_lines = 3;
constexpr int defect_lines = 6;
constexpr int widest_text = 640;
constexpr int least_padding = 14; // above and below a line of text; what GTK adds when it knows its theme

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
    const int width = is_short(state().form) ? short_letters * GetCharWidth() : -1;
    text_->SetMinSize(wxSize(width, GetCharHeight() + FromDIP(least_padding)));
    text_->SetMaxSize(wxSize(FromDIP(widest_text), -1));
    a11y::name(*text_, to_wx(state().spoken));
}

wxWindow* TextQuestion::make_calendar_button() {
    return icon_button(this, kit(), "calendar", filled(kit().words.tr("Calendar: {0}"), {state().label}),
                       [this] {
                           const std::string now = to_utf8(text_->GetValue());
                           if (const auto day = pick_date(*text_, kit(), now)) text_->SetValue(to_wx(*day));
                           text_->SetFocus();
                       });
}

wxWindow* TextQuestion::make_lines() {
    const int lines = state().place.key == "wrong" ? defect_lines : address_lines;
    auto* padded = new PaddedText(this, to_wx(state().text), lines);
    padded->SetMaxSize(wxSize(FromDIP(widest_text), -1));
    text_ = &padded->text();
    a11y::name(*text_, to_wx(state().spoken));
    return padded;
}

void TextQuestion::focus() {
    text_->SetFocus();
    text_->SetInsertionPointEnd();
}

void TextQuestion::show_value(const presentation::QuestionState& state) {
    if (to_utf8(text_->GetValue()) != state.text) text_->ChangeValue(to_wx(state.text));
    const bool has_both = !state.error.empty() && !state.hint.empty();
    a11y::describe(*text_, to_wx(state.error + (has_both ? " " : "") + state.hint));
}

} // namespace redress::desktop
