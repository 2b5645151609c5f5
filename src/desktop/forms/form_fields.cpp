// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_fields.h"

#include "widgets/attempt.h"

#include <algorithm>

namespace redress::desktop {

FormFields::FormFields(wxWindow* parent, const Kit& kit)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL),
      kit_(kit) {
    SetScrollRate(0, FromDIP(12));
    SetSizer(new wxBoxSizer(wxVERTICAL));
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        fit_to_width();
        event.Skip();
    });
    Bind(wxEVT_CHILD_FOCUS, [this](wxChildFocusEvent& event) {
        if (const FieldEditor* editor = focused()) last_focused_ = editor->name();
        event.Skip();
    });
}

void FormFields::use(FieldSink* sink) {
    sink_ = sink;
    if (!fits()) build();
    refresh();
}

bool FormFields::fits() const {
    if (!sink_ || editors_.empty()) return false;
    const auto& states = sink_->fields();
    return std::equal(states.begin(), states.end(), editors_.begin(), editors_.end(),
                      [](const auto& state, const FieldEditor* editor) { return editor->fits(state); });
}

void FormFields::build() {
    const FieldEditor* had_keyboard = focused();
    const std::string keyboard = had_keyboard ? had_keyboard->name() : std::string();
    Freeze();
    GetSizer()->Clear(true);
    editors_.clear();
    if (sink_)
        for (const presentation::FieldState& state : sink_->fields()) {
            editors_.push_back(
                make_field_editor(this, state, kit_, [this](const FieldInput& input) { took(input); }));
            GetSizer()->Add(editors_.back(), 0, wxEXPAND | wxBOTTOM, FromDIP(7));
        }
    align_labels();
    Thaw();
    for (FieldEditor* editor : editors_)
        if (editor->name() == keyboard) editor->focus();
}

void FormFields::align_labels() {
    int width = 0;
    for (const FieldEditor* editor : editors_) width = std::max(width, editor->label_width());
    for (FieldEditor* editor : editors_) editor->set_label_width(std::max(width, FromDIP(90)));
}

void FormFields::refresh() {
    if (!sink_) return;
    const auto& states = sink_->fields();
    if (!fits()) build();
    for (std::size_t i = 0; i < states.size(); ++i) editors_[i]->show(states[i]);
    fit_to_width();
}

void FormFields::took(const FieldInput& input) {
    if (!sink_) return;
    sink_->take(input);
    // Other options need other controls; the one that speaks now must not be deleted under its own event.
    if (fits())
        refresh();
    else
        later(*this, [this] { refresh(); });
    if (changed_) changed_();
}

// A hint or an error may have more lines at another width, so the heights follow.
void FormFields::fit_to_width() {
    const int width = GetClientSize().GetWidth();
    for (FieldEditor* editor : editors_) {
        editor->wrap_to(width - FromDIP(4));
        editor->InvalidateBestSize();
    }
    FitInside();
    Layout();
}

void FormFields::focus_first() {
    for (FieldEditor* editor : editors_)
        if (editor->IsShown()) return editor->focus();
}

void FormFields::focus_again() {
    for (FieldEditor* editor : editors_)
        if (editor->IsShown() && editor->name() == last_focused_) return editor->focus();
    focus_first();
}

void FormFields::focus_error() {
    for (FieldEditor* editor : editors_)
        if (editor->has_error() && editor->IsShown()) return editor->focus();
}

FieldEditor* FormFields::focused() const {
    for (const wxWindow* window = wxWindow::FindFocus(); window; window = window->GetParent())
        for (FieldEditor* editor : editors_)
            if (editor == window) return editor;
    return nullptr;
}

int FormFields::wanted_height() const {
    return GetSizer()->GetMinSize().GetHeight();
}

} // namespace redress::desktop
