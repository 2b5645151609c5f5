// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry_dialog.h"

#include "dialogs/questions.h"
#include "widgets/attempt.h"
#include "widgets/dialog_buttons.h"
#include "widgets/tone_look.h"

#include <wx/button.h>
#include <wx/display.h>
#include <wx/statline.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace redress::desktop {
namespace {

using presentation::EntryNote;
using presentation::Outcome;

constexpr int narrow = 520;
constexpr int with_shares = 640; // an amount beside each of the titles
constexpr int wide = 860;
constexpr int margin = 14;
constexpr int frame_height = 96; // title bar and buttons

wxString in_lines(const std::vector<std::string>& sentences) {
    wxString all;
    for (const std::string& sentence : sentences) all += (all.empty() ? "" : "\n") + to_wx(sentence);
    return all;
}

bool same(const std::vector<EntryNote>& a, const std::vector<EntryNote>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const EntryNote& x, const EntryNote& y) {
        return x.words == y.words && x.tone == y.tone;
    });
}

} // namespace

class EntryDialog::Sink : public FieldSink {
public:
    explicit Sink(EntryDialog& dialog) : dialog_(dialog) {}
    const std::vector<presentation::FieldState>& fields() const override { return dialog_.sheet_.fields(); }
    void take(const FieldInput& input) override { dialog_.take(input); }

private:
    EntryDialog& dialog_;
};

EntryDialog::EntryDialog(wxWindow* parent, const Kit& kit, presentation::EntrySheet& sheet,
                         const wxRect& beside)
    : wxDialog(parent, wxID_ANY, to_wx(sheet.title()), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      kit_(kit),
      sheet_(sheet),
      sink_(std::make_unique<Sink>(*this)) {
    build();
    show_state();
    place(beside);
    fit_to_width();
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        Layout();
        fit_to_width();
    });
    Bind(wxEVT_CHAR_HOOK, &EntryDialog::key, this);
    fields_->focus_first();
    if (sheet_.fields().empty() && !grids_.empty() && grids_.front()->first_control())
        grids_.front()->first_control()->SetFocus();
}

void EntryDialog::build() {
    strip_ = new MessageStrip(this, kit_);
    body_ =
        new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
    body_->SetScrollRate(0, FromDIP(12));
    fields_ = new FormFields(body_, kit_);
    fields_->use(sink_.get());
    fields_->on_change([this] { show_state(); });
    auto* inside = new wxBoxSizer(wxVERTICAL);
    inside->Add(fields_, 0, wxEXPAND | wxALL, FromDIP(margin));
    add_grids(inside);
    body_->SetSizer(inside);
    notes_panel_ = new StillPanel(this);
    notes_panel_->SetSizer(new wxBoxSizer(wxVERTICAL));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(strip_, 0, wxEXPAND);
    column->Add(body_, 1, wxEXPAND);
    column->Add(new wxStaticLine(this), 0, wxEXPAND | wxBOTTOM, FromDIP(margin) / 2);
    column->Add(notes_panel_, 0, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(margin));
    column->Add(
        dialog_buttons(
            *this, to_wx(sheet_.accept()), kit_.words.tr("Cancel"), [this] { keep(); }, [this] { leave(); }),
        0, wxEXPAND | wxALL, FromDIP(margin));
    SetSizer(column);
}

void EntryDialog::add_grids(wxSizer* column) {
    for (const presentation::EntryGrid& grid : sheet_.grids()) {
        if (!grid.title.empty()) {
            auto* alone = new StillPanel(body_); // GTK would take the text for the first control's label
            auto* row = new wxBoxSizer(wxVERTICAL);
            row->Add(bold_text(alone, to_wx(grid.title), 1.1));
            alone->SetSizer(row);
            column->Add(alone, 0, wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(margin));
        }
        grids_.push_back(new EntryGridPanel(body_, kit_, [this](const FieldInput& input) {
            take(input);
            show_state();
        }));
        column->Add(grids_.back(), 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(margin));
    }
}

void EntryDialog::take(const FieldInput& input) {
    switch (input.kind) {
    case FieldInput::Kind::Text:
        return sheet_.type(input.field, input.text);
    case FieldInput::Kind::Check:
        return sheet_.check(input.field, input.checked);
    case FieldInput::Kind::Selection:
        return sheet_.select(input.field, input.values);
    case FieldInput::Kind::Share:
        return sheet_.type_share(input.field, input.share_of, input.text);
    }
}

// A grid with other lines is made anew, but never under the control that speaks now.
void EntryDialog::show_state() {
    later(*this, [this] {
        for (std::size_t i = 0; i < grids_.size(); ++i) grids_[i]->show(sheet_.grids()[i]);
        fields_->refresh();
        show_notes();
        fit_to_width();
    });
    if (!shown_notes_.empty() || !sheet_.notes().empty() || grids_.empty()) show_notes();
}

void EntryDialog::show_notes() {
    if (same(shown_notes_, sheet_.notes())) return;
    shown_notes_ = sheet_.notes();
    notes_panel_->DestroyChildren();
    notes_.clear();
    for (const EntryNote& note : shown_notes_) {
        auto* text = new WrappingText(notes_panel_, to_wx(note.words));
        text->SetForegroundColour(tone_colour(note.tone));
        notes_panel_->GetSizer()->Add(text, 0, wxEXPAND | wxBOTTOM, FromDIP(4));
        notes_.push_back(text);
    }
}

void EntryDialog::fit_to_width() {
    const int width = body_->GetClientSize().GetWidth() - FromDIP(2 * margin);
    for (WrappingText* text : notes_) text->wrap_to(width);
    notes_panel_->InvalidateBestSize();
    fields_->SetMinSize(wxSize(-1, fields_->wanted_height()));
    Layout();
    body_->FitInside();
    body_->Layout();
}

wxSize EntryDialog::wanted_size() {
    const bool has_shares = std::ranges::any_of(sheet_.fields(), [](const presentation::FieldState& field) {
        return field.control == presentation::Control::ShareList;
    });
    const int width = FromDIP(!sheet_.grids().empty() ? wide : has_shares ? with_shares : narrow);
    for (std::size_t i = 0; i < grids_.size(); ++i) grids_[i]->show(sheet_.grids()[i]);
    SetSize(width, FromDIP(400));
    Layout();
    fit_to_width();
    const int notes = notes_panel_->GetSizer()->GetMinSize().GetHeight();
    return {width, body_->GetSizer()->GetMinSize().GetHeight() + notes + FromDIP(frame_height)};
}

void EntryDialog::place(const wxRect& beside) {
    const wxRect screen = wxDisplay(GetParent()).GetClientArea();
    wxSize size = wanted_size();
    size.DecTo(wxSize(screen.GetWidth() - FromDIP(20), screen.GetHeight() - FromDIP(60)));
    SetSize(size);
    SetMinSize(FromDIP(wxSize(400, 200)));
    CentreOnParent();
    if (beside.IsEmpty()) return;
    const int x = std::clamp(beside.GetLeft(), screen.GetLeft(), screen.GetRight() - size.GetWidth());
    const int below = beside.GetBottom() + FromDIP(4);
    const bool fits_below = below + size.GetHeight() <= screen.GetBottom();
    const int y = fits_below ? below : std::max(screen.GetTop(), screen.GetBottom() - size.GetHeight());
    SetPosition(wxPoint(x, y));
}

// Enter saves, as in every form; on a choice GTK would open its list.
void EntryDialog::key(wxKeyEvent& event) {
    const bool is_enter = event.GetKeyCode() == WXK_RETURN || event.GetKeyCode() == WXK_NUMPAD_ENTER;
    const wxWindow* focus = wxWindow::FindFocus();
    const auto* text = dynamic_cast<const wxTextCtrl*>(focus);
    const bool keeps_it = !focus || (text && text->IsMultiLine()) || dynamic_cast<const wxButton*>(focus);
    if (is_enter && (event.ControlDown() || !keeps_it))
        later(*this, [this] { keep(); });
    else
        event.Skip();
}

void EntryDialog::keep() {
    const Outcome outcome = sheet_.keep();
    if (outcome.kind == Outcome::Kind::Done) return EndModal(wxID_OK);
    strip_->say(presentation::Tone::Bad, in_lines(outcome.sentences));
    show_state();
    fields_->focus_error();
}

void EntryDialog::leave() {
    if (!sheet_.is_changed()) return EndModal(wxID_CANCEL);
    switch (ask_about_typing(*this, kit_.words, sheet_.title())) {
    case TypingAnswer::Save:
        return keep();
    case TypingAnswer::GiveUp:
        return EndModal(wxID_CANCEL);
    case TypingAnswer::Stay:
        return fields_->focus_again();
    }
}

} // namespace redress::desktop
