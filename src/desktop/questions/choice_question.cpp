// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/choice_question.h"

#include "widgets/a11y.h"

namespace redress::desktop {
namespace {

constexpr int between = 22;     // beside one another
constexpr int button_mark = 30; // the circle before the words

// A radio button does not break its words by itself.
wxString broken(const wxString& words, const wxWindow& window, int width) {
    wxString all;
    wxString line;
    for (const wxString& word : wxSplit(words, ' ', '\0')) {
        const wxString longer = line.empty() ? word : line + " " + word;
        if (!line.empty() && window.GetTextExtent(longer).GetWidth() > width) {
            all += line + "\n";
            line = word;
        } else {
            line = longer;
        }
    }
    return all + line;
}

} // namespace

ChoiceQuestion::ChoiceQuestion(wxWindow* parent, const Kit& kit, const presentation::QuestionState& state,
                               const Listeners& listeners)
    : QuestionBox(parent, kit, state, listeners),
      panel_(new wxPanel(this)),
      buttons_(new wxBoxSizer(wxVERTICAL)) {
    panel_->SetSizer(buttons_);
    for (const presentation::Option& option : state.options) add(option);
    a11y::name(*panel_, to_wx(state.label), to_wx(state.hint));
    put(panel_, wxEXPAND);
}

void ChoiceQuestion::add(const presentation::Option& option) {
    auto* radio = new wxRadioButton(panel_, wxID_ANY, plain_label(option.label), wxDefaultPosition,
                                    wxDefaultSize, radios_.empty() ? wxRB_GROUP : 0);
    a11y::name(*radio, to_wx(option.label), to_wx(state().label));
    radio->Bind(wxEVT_RADIOBUTTON,
                [this, value = option.value](wxCommandEvent&) { listeners().answer(place(), value); });
    radio->Bind(wxEVT_KEY_DOWN, &ChoiceQuestion::go_round, this);
    buttons_->Add(radio);
    radios_.push_back(radio);
}

void ChoiceQuestion::go_round(wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    const bool onward = key == WXK_DOWN || key == WXK_RIGHT;
    const bool back = key == WXK_UP || key == WXK_LEFT;
    const wxRadioButton* end = onward ? radios_.back() : radios_.front();
    if (event.HasModifiers() || !(onward || back) || event.GetEventObject() != end) return event.Skip();
    wxRadioButton* next = onward ? radios_.front() : radios_.back();
    next->SetValue(true);
    next->SetFocus();
    const std::size_t which = onward ? 0 : radios_.size() - 1;
    listeners().answer(place(), state().options[which].value);
}

void ChoiceQuestion::focus() {
    for (wxRadioButton* radio : radios_)
        if (radio->GetValue()) return radio->SetFocus();
    radios_.front()->SetFocus();
}

void ChoiceQuestion::show_value(const presentation::QuestionState& state) {
    for (std::size_t i = 0; i < radios_.size(); ++i) {
        const std::string& value = state.options[i].value;
        if (value == state.text && !radios_[i]->GetValue()) radios_[i]->SetValue(true);
    }
}

void ChoiceQuestion::arrange(int width) {
    int needed = 0;
    for (std::size_t i = 0; i < radios_.size(); ++i) {
        const wxString words = plain_label(state().options[i].label);
        radios_[i]->SetLabel(broken(words, *radios_[i], width - FromDIP(button_mark)));
        needed += GetTextExtent(words).GetWidth() + FromDIP(button_mark + between);
    }
    const bool in_one_row = needed <= width;
    buttons_->SetOrientation(in_one_row ? wxHORIZONTAL : wxVERTICAL);
    for (wxRadioButton* radio : radios_) {
        wxSizerItem* item = buttons_->GetItem(radio);
        item->SetFlag(in_one_row ? wxRIGHT : wxBOTTOM);
        item->SetBorder(FromDIP(in_one_row ? between : 4));
    }
    panel_->InvalidateBestSize();
    panel_->Layout();
}

} // namespace redress::desktop
