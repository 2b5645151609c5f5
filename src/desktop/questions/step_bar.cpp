// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/step_bar.h"

#include "widgets/a11y.h"
#include "widgets/tone_look.h"
#include "widgets/wrapping_text.h"

#include <wx/sizer.h>

namespace redress::desktop {
namespace {

using presentation::StepState;
using presentation::Tone;

constexpr int line_height = 3;

wxString label_of(const StepState& state, std::size_t number) {
    const char* sign = state.stops ? " (!)" : state.asks_again ? " (?)" : "";
    return plain_label(std::to_string(number) + ". " + state.label + sign);
}

} // namespace

StepBar::StepBar(wxWindow* parent, const Kit& kit, std::function<void(app::Screen)> go_to)
    : wxPanel(parent), kit_(kit), go_to_(std::move(go_to)) {
    SetSizer(new wxBoxSizer(wxHORIZONTAL));
}

void StepBar::make(const std::vector<StepState>& steps) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto* button = new wxButton(this, wxID_ANY, label_of(steps[i], i + 1), wxDefaultPosition,
                                    wxDefaultSize, wxBORDER_NONE | wxBU_EXACTFIT);
        button->Bind(wxEVT_BUTTON, [this, screen = steps[i].screen](wxCommandEvent&) { go_to_(screen); });
        auto* line = new StillPanel(this);
        line->SetMinSize(wxSize(-1, FromDIP(line_height)));
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->Add(button, 0, wxEXPAND);
        column->Add(line, 0, wxEXPAND);
        GetSizer()->Add(column, 1, wxEXPAND);
        steps_.push_back({button, line});
    }
}

void StepBar::show(const std::vector<StepState>& steps) {
    if (steps == shown_) return;
    if (steps_.empty()) make(steps);
    shown_ = steps;
    for (std::size_t i = 0; i < steps.size(); ++i) show_step(steps_[i], steps[i], i + 1);
    Layout();
    Refresh();
}

void StepBar::show_step(const Step& step, const StepState& state, std::size_t number) {
    step.button->SetFont(state.is_here ? GetFont().Bold() : GetFont());
    step.button->SetLabel(label_of(state, number));
    const Tone tone = state.stops ? Tone::Bad : state.asks_again ? Tone::Warning : Tone::Plain;
    step.button->SetForegroundColour(tone_colour(tone));
    step.line->SetBackgroundColour(state.is_here ? tone_colour(Tone::Advice) : GetBackgroundColour());
    step.line->Refresh();
    wxString more;
    if (state.is_here) more = kit_.words.tr("You are here.");
    if (state.asks_again) more += (more.empty() ? "" : " ") + kit_.words.tr("Something here is asked again.");
    if (state.stops) more += (more.empty() ? "" : " ") + kit_.words.tr("No letter is made because of this.");
    a11y::name(*step.button, plain_label(std::to_string(number) + ". " + state.label));
    a11y::describe(*step.button, more);
    step.button->SetToolTip(more);
}

} // namespace redress::desktop
