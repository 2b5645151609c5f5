// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/question_box.h"

#include "questions/choice_question.h"
#include "questions/files_question.h"
#include "questions/text_question.h"
#include "widgets/tone_look.h"

#include <algorithm>

namespace redress::desktop {
namespace {

using presentation::QuestionState;
using presentation::Tone;

bool same_options(const std::vector<presentation::Option>& a, const std::vector<presentation::Option>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& left, const auto& right) {
        return left.value == right.value && left.label == right.label;
    });
}

constexpr double title_scale = 1.6;

void say(WrappingText* text, const std::string& words) {
    text->set_words(to_wx(words));
    text->Show(!words.empty());
}

} // namespace

QuestionBox::QuestionBox(wxWindow* parent, const Kit& kit, const QuestionState& state,
                         const Listeners& listeners)
    : wxPanel(parent), kit_(kit), state_(state), listeners_(listeners) {
    // Panels of their own: GTK would take the heading or the hint for what the control is called.
    above_ = new StillPanel(this);
    heading_ = new WrappingText(above_);
    heading_->SetFont(heading_font(*this, 1.15));
    auto* alone = new wxBoxSizer(wxVERTICAL);
    alone->Add(heading_);
    above_->SetSizer(alone);
    label_ = new WrappingText(this, to_wx(state.label));
    label_->SetFont(state.leads ? heading_font(*this, title_scale) : GetFont().Bold());
    below_ = new StillPanel(this);
    hint_ = new WrappingText(below_);
    hint_->SetForegroundColour(quiet_colour());
    below_->SetSizer(new wxBoxSizer(wxVERTICAL));
    below_->GetSizer()->Add(hint_);
}

void QuestionBox::put(wxWindow* control, int flags, wxWindow* beside) {
    sign_ = new wxStaticBitmap(this, wxID_ANY, kit_.icons.bundle("warning", 16, tone_colour(Tone::Warning)));
    error_ = new WrappingText(this);
    error_->SetForegroundColour(tone_colour(Tone::Warning));
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(control, (flags & wxEXPAND) != 0 ? 1 : 0, wxALIGN_CENTER_VERTICAL);
    if (beside) line->Add(beside, 0, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(6));
    auto* again = new wxBoxSizer(wxHORIZONTAL);
    again->Add(sign_, 0, wxRIGHT | wxTOP, FromDIP(4));
    again->Add(error_, 1);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(above_, 0, wxTOP | wxBOTTOM, FromDIP(6));
    column->Add(label_);
    column->Add(below_, 0, wxTOP, FromDIP(1));
    column->Add(line, 0, wxEXPAND | wxTOP, FromDIP(state_.leads ? 8 : 4));
    column->Add(again, 0, wxEXPAND | wxTOP, FromDIP(2));
    SetSizer(column);
    show(state_);
}

bool QuestionBox::fits(const QuestionState& state) const {
    return state.place == state_.place && state.form == state_.form && state.leads == state_.leads &&
           same_options(state.options, state_.options);
}

void QuestionBox::show(const QuestionState& state) {
    state_ = state;
    show_words();
    show_value(state_);
}

void QuestionBox::show_words() {
    say(label_, state_.label);
    say(heading_, state_.heading);
    above_->Show(!state_.heading.empty());
    say(hint_, state_.hint);
    below_->Show(!state_.hint.empty());
    say(error_, state_.error);
    sign_->Show(!state_.error.empty());
}

void QuestionBox::wrap_to(int width) {
    for (WrappingText* text : {label_, heading_, hint_}) text->wrap_to(width);
    for (StillPanel* panel : {above_, below_}) panel->InvalidateBestSize();
    error_->wrap_to(width - sign_->GetBestSize().GetWidth() - FromDIP(4));
    arrange(width);
    InvalidateBestSize();
    Layout();
}

QuestionBox* make_question_box(wxWindow* parent, const Kit& kit, const QuestionState& state,
                               const QuestionBox::Listeners& listeners) {
    switch (state.form) {
    case app::AnswerForm::Choice:
        return new ChoiceQuestion(parent, kit, state, listeners);
    case app::AnswerForm::Files:
        return new FilesQuestion(parent, kit, state, listeners);
    default:
        return new TextQuestion(parent, kit, state, listeners);
    }
}

} // namespace redress::desktop
