// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/choice_question.h"

#include "widgets/a11y.h"

#include <algorithm>
#include <numeric>

namespace redress::desktop {
namespace {

constexpr int between = 22; // beside one another
constexpr int below = 4;
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

// The row of each, one after another as words are.
std::vector<std::size_t> flow(const std::vector<int>& needed, int gap, int width) {
    std::vector<std::size_t> rows;
    std::size_t row = 0;
    int used = 0;
    for (const int one : needed) {
        const bool begins = used > 0 && used + gap + one > width;
        if (begins) ++row;
        used = begins || used == 0 ? one : used + gap + one;
        rows.push_back(row);
    }
    return rows;
}

// The widths of as many columns as there is room for.
std::vector<int> even_columns(const std::vector<int>& needed, int gap, int width) {
    for (std::size_t count = needed.size(); count > 1; --count) {
        std::vector<int> columns(count, 0);
        for (std::size_t i = 0; i < needed.size(); ++i)
            columns[i % count] = std::max(columns[i % count], needed[i]);
        const int gaps = static_cast<int>(count - 1) * gap;
        if (std::accumulate(columns.begin(), columns.end(), gaps) <= width) return columns;
    }
    return {-1};
}

} // namespace

ChoiceQuestion::ChoiceQuestion(wxWindow* parent, const Kit& kit, const presentation::QuestionState& state,
                               const Listeners& listeners)
    : QuestionBox(parent, kit, state, listeners),
      panel_(new wxPanel(this)),
      buttons_(new wxBoxSizer(wxVERTICAL)) {
    panel_->SetSizer(buttons_);
    for (const presentation::Option& option : state.options) add(option);
    a11y::name(*panel_, to_wx(state.spoken), to_wx(state.hint));
    put(panel_, wxEXPAND);
}

void ChoiceQuestion::add(const presentation::Option& option) {
    auto* radio = new wxRadioButton(panel_, wxID_ANY, plain_label(option.label), wxDefaultPosition,
                                    wxDefaultSize, radios_.empty() ? wxRB_GROUP : 0);
    a11y::name(*radio, to_wx(option.label), to_wx(state().spoken));
    radio->Bind(wxEVT_RADIOBUTTON,
                [this, value = option.value](wxCommandEvent&) { listeners().answer(place(), value); });
    radio->Bind(wxEVT_KEY_DOWN, &ChoiceQuestion::go_round, this);
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
        a11y::describe(*radios_[i], to_wx(state.spoken + (state.error.empty() ? "" : ". ") + state.error));
    }
}

void ChoiceQuestion::put_in_rows(int width) {
    std::vector<int> needed;
    for (const wxRadioButton* radio : radios_)
        needed.push_back(radio->GetTextExtent(radio->GetLabel()).GetWidth() + FromDIP(button_mark));
    const int gap = FromDIP(between);
    const std::vector<std::size_t> flowing = flow(needed, gap, width);
    const std::vector<int> columns = even_columns(needed, gap, width);
    const bool is_even = (radios_.size() + columns.size() - 1) / columns.size() <= flowing.back() + 1;
    wxBoxSizer* row = nullptr;
    for (std::size_t i = 0; i < radios_.size(); ++i) {
        const bool begins = is_even ? i % columns.size() == 0 : i == 0 || flowing[i] != flowing[i - 1];
        if (begins) buttons_->Add(row = new wxBoxSizer(wxHORIZONTAL), 0, wxBOTTOM, FromDIP(below));
        row->Add(radios_[i], 0, wxRIGHT, gap);
        const int column = is_even && columns.size() < radios_.size() ? columns[i % columns.size()] : -1;
        radios_[i]->SetMinSize(wxSize(column, -1));
    }
}

void ChoiceQuestion::arrange(int width) {
    for (std::size_t i = 0; i < radios_.size(); ++i)
        radios_[i]->SetLabel(
            broken(plain_label(state().options[i].label), *radios_[i], width - FromDIP(button_mark)));
    buttons_->Clear(false);
    put_in_rows(width);
    panel_->InvalidateBestSize();
    panel_->Layout();
}

} // namespace redress::desktop
