// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/record_form_panel.h"

#include "widgets/attempt.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <wx/statline.h>
#include <wx/textctrl.h>

namespace redress::desktop {
namespace {

using presentation::Outcome;
using presentation::Tone;

constexpr int empty_margin = 40;

wxString in_lines(const std::vector<std::string>& sentences) {
    wxString all;
    for (const std::string& sentence : sentences) all += (all.empty() ? "" : "\n") + to_wx(sentence);
    return all;
}

bool is_enter(const wxKeyEvent& event) {
    return event.GetKeyCode() == WXK_RETURN || event.GetKeyCode() == WXK_NUMPAD_ENTER;
}

// Enter breaks the line in a text of many lines and presses a button that has the keyboard.
bool keeps_enter(const wxWindow* focus) {
    const auto* text = dynamic_cast<const wxTextCtrl*>(focus);
    return !focus || (text && text->IsMultiLine()) || dynamic_cast<const wxButton*>(focus);
}

} // namespace

RecordFormPanel::RecordFormPanel(wxWindow* parent, const Kit& kit)
    : wxPanel(parent), kit_(kit), leaving_(kit.words.tr("Revert")) {
    build();
    Bind(wxEVT_CHAR_HOOK, &RecordFormPanel::key, this);
    fields_->on_change([this] { show_state(); });
    close();
}

void RecordFormPanel::build() {
    empty_ = new WrappingText(this);
    empty_->SetForegroundColour(quiet_colour());
    body_ = new wxPanel(this);
    title_ =
        new wxStaticText(body_, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
    title_->SetFont(heading_font(*this, 1.15));
    strip_ = new MessageStrip(body_, kit_);
    fields_ = new FormFields(body_, kit_);
    offered_ = word_button(body_, wxString(), [this] { offer_listener_(); });
    offered_->Hide();
    save_ = word_button(body_, kit_.words.tr("Save"), [this] {
        if (form_ && save_listener_) save_listener_();
    });
    revert_ = word_button(body_, kit_.words.tr("Revert"), [this] { revert_listener_(); });
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(offered_);
    buttons->AddStretchSpacer();
    buttons->Add(revert_, 0, wxRIGHT, FromDIP(8));
    buttons->Add(save_);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(title_, 0, wxEXPAND | wxBOTTOM, FromDIP(10));
    column->Add(strip_, 0, wxEXPAND | wxBOTTOM, FromDIP(10));
    column->Add(fields_, 1, wxEXPAND);
    column->Add(new wxStaticLine(body_), 0, wxEXPAND | wxTOP | wxBOTTOM, FromDIP(8));
    column->Add(buttons, 0, wxEXPAND);
    body_->SetSizer(column);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(empty_, 1, wxALIGN_CENTER_HORIZONTAL | wxALL, FromDIP(empty_margin));
    all->Add(body_, 1, wxEXPAND | wxALL, FromDIP(12));
    SetSizer(all);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        empty_->wrap_to(event.GetSize().GetWidth() - 2 * FromDIP(empty_margin));
        event.Skip();
    });
}

void RecordFormPanel::open(presentation::RecordForm form) {
    form_.emplace(std::move(form));
    auto sink = std::make_unique<SinkOf<presentation::RecordForm>>(*form_);
    fields_->use(sink.get());
    sink_ = std::move(sink);
    show_title();
    strip_->be_silent();
    empty_->Hide();
    body_->Show();
    show_state();
    Layout();
}

void RecordFormPanel::offer(const wxString& label, std::function<void()> chosen) {
    offer_listener_ = std::move(chosen);
    offered_->SetLabel(label);
    offered_->Show(!label.empty());
    body_->Layout();
}

void RecordFormPanel::show_title() {
    title_->SetLabelText(to_wx(form_->title()));
    revert_->SetLabel(form_->is_new() ? kit_.words.tr("Cancel") : leaving_);
}

void RecordFormPanel::show_again() {
    if (!form_) return;
    show_title();
    fields_->refresh();
    show_state();
    Layout();
}

void RecordFormPanel::close() {
    fields_->use(nullptr);
    sink_.reset();
    form_.reset();
    strip_->be_silent();
    body_->Hide();
    empty_->Show();
    Layout();
}

void RecordFormPanel::show_state() {
    if (!form_) return;
    const bool changed = form_->is_changed();
    save_->Enable(changed || form_->is_new());
    revert_->Enable(changed || form_->is_new() || leaving_ != kit_.words.tr("Revert"));
}

void RecordFormPanel::show(const Outcome& outcome, std::vector<MessageStrip::Choice> choices) {
    show_again();
    if (outcome.sentences.empty())
        strip_->be_silent();
    else {
        const Tone tone = outcome.kind == Outcome::Kind::Conflict ? Tone::Warning : Tone::Bad;
        strip_->say(tone, in_lines(outcome.sentences), std::move(choices));
    }
    if (outcome.kind != Outcome::Kind::Done) fields_->focus_error();
}

// What somebody else wrote in the same field is overwritten by the button only: Enter may be pressed again
// before the words are read.
void RecordFormPanel::save_by_key() {
    if (form_ && form_->has_clash()) return save_->SetFocus();
    save_listener_();
}

void RecordFormPanel::key(wxKeyEvent& event) {
    const bool save = is_enter(event) && (event.ControlDown() || !keeps_enter(wxWindow::FindFocus()));
    if (save && form_ && save_->IsEnabled())
        later(*this, [this] { save_by_key(); });
    else if (event.GetKeyCode() == WXK_ESCAPE && form_)
        later(*this, [this] { escape_listener_ ? escape_listener_() : revert_listener_(); });
    else
        event.Skip();
}

} // namespace redress::desktop
