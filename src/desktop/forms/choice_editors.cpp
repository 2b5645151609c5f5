// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/choice_editors.h"

#include "widgets/a11y.h"
#include "widgets/tone_look.h"

#include <algorithm>

namespace redress::desktop {
namespace {

using presentation::Control;
using presentation::FieldState;

constexpr int tallest_list = 274; // about ten lines, the last one cut: so one sees that they scroll
constexpr int share_width = 116;
constexpr std::size_t many_options = 7;
constexpr int short_option = 130;

bool are_short(const wxWindow& window, const FieldState& state) {
    return std::all_of(
        state.options.begin(), state.options.end(), [&window](const presentation::Option& option) {
            return window.GetTextExtent(to_wx(option.label)).GetWidth() <= window.FromDIP(short_option);
        });
}

// Many short options stand in two columns.
bool stands_in_two_columns(const wxWindow& window, const FieldState& state) {
    return state.control == Control::CheckList && state.options.size() >= many_options &&
           are_short(window, state);
}

bool contains(const std::vector<std::string>& values, const std::string& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

CheckBoxEditor::CheckBoxEditor(wxWindow* parent, const FieldState& state, const Kit& kit, Listener listener)
    : FieldEditor(parent, state, kit, std::move(listener)) {
    box_ = new wxCheckBox(this, wxID_ANY, plain_label(state.label));
    place(box_, 1);
    box_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) { tell(box_set(event.IsChecked())); });
    show(state);
}

ChoiceEditor::ChoiceEditor(wxWindow* parent, const FieldState& state, const Kit& kit, Listener listener)
    : FieldEditor(parent, state, kit, std::move(listener)) {
    choice_ = new wxChoice(this, wxID_ANY);
    choice_->SetMinSize(FromDIP(wxSize(60, -1)));
    for (const presentation::Option& option : state.options) {
        values_.push_back(option.value);
        choice_->Append(to_wx(option.label));
    }
    place(choice_, 1);
    choice_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        tell(values_chosen({values_[static_cast<std::size_t>(event.GetInt())]}));
    });
    show(state);
}

void ChoiceEditor::show_value(const FieldState& state) {
    const std::string chosen = state.selected.empty() ? std::string() : state.selected.front();
    const auto at = std::find(values_.begin(), values_.end(), chosen);
    choice_->SetSelection(at == values_.end() ? wxNOT_FOUND : static_cast<int>(at - values_.begin()));
}

CheckListEditor::CheckListEditor(wxWindow* parent, const FieldState& state, const Kit& kit, Listener listener)
    : FieldEditor(parent, state, kit, std::move(listener)) {
    list_ =
        new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
    list_->SetScrollRate(0, FromDIP(8));
    const bool two_columns = stands_in_two_columns(*this, state);
    auto* grid = new wxFlexGridSizer(state.control == Control::ShareList || two_columns ? 2 : 1, FromDIP(2),
                                     FromDIP(8));
    grid->AddGrowableCol(0);
    if (two_columns) grid->AddGrowableCol(1);
    for (const presentation::Option& option : state.options) add_line(grid, option, state);
    if (state.options.empty()) grid->Add(quiet_text(kit.words.tr("None to choose from yet")));
    list_->SetSizer(grid);
    if (state.control == Control::ShareList || two_columns || !are_short(*this, state))
        place_below(list_);
    else
        place(list_, 1);
    fit_height();
    show(state);
}

wxStaticText* CheckListEditor::quiet_text(const wxString& words) {
    auto* text = new wxStaticText(list_, wxID_ANY, words);
    text->SetForegroundColour(quiet_colour());
    return text;
}

void CheckListEditor::add_line(wxFlexGridSizer* grid, const presentation::Option& option,
                               const FieldState& state) {
    Line line{.value = option.value};
    line.box = new wxCheckBox(list_, wxID_ANY, plain_label(option.label));
    line.box->SetMinSize(FromDIP(wxSize(40, -1)));
    line.box->SetToolTip(plain_label(option.label));
    line.box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { tell_selection(); });
    grid->Add(line.box, 0, wxEXPAND | wxALIGN_CENTER_VERTICAL);
    if (state.control == Control::ShareList) {
        line.share = new wxTextCtrl(list_, wxID_ANY, wxString(), wxDefaultPosition,
                                    FromDIP(wxSize(share_width, -1)), wxTE_RIGHT);
        line.share->SetHint(to_wx(state.placeholder + " (" + state.unit + ")"));
        a11y::name(*line.share, filled(kit().words.tr("Share of {0}"), {option.label}));
        line.share->Bind(wxEVT_TEXT, [this, value = option.value](wxCommandEvent& event) {
            tell(share_typed(value, to_utf8(event.GetString())));
        });
        grid->Add(line.share);
    }
    lines_.push_back(std::move(line));
}

void CheckListEditor::fit_height() {
    const int wanted = list_->GetSizer()->GetMinSize().GetHeight();
    list_->SetMinSize(wxSize(FromDIP(60), std::min(wanted, FromDIP(tallest_list))));
}

void CheckListEditor::tell_selection() {
    std::vector<std::string> chosen;
    for (const Line& line : lines_)
        if (line.box->GetValue()) chosen.push_back(line.value);
    tell(values_chosen(std::move(chosen)));
}

void CheckListEditor::show_value(const FieldState& state) {
    for (const Line& line : lines_) {
        const bool chosen = contains(state.selected, line.value);
        line.box->SetValue(chosen);
        if (!line.share) continue;
        line.share->Enable(chosen);
        const auto typed = state.shares.find(line.value);
        const std::string amount = typed == state.shares.end() ? std::string() : typed->second;
        if (to_utf8(line.share->GetValue()) != amount) line.share->ChangeValue(to_wx(amount));
    }
}

void CheckListEditor::focus() {
    if (lines_.empty())
        list_->SetFocus();
    else
        lines_.front().box->SetFocus();
}

} // namespace redress::desktop
