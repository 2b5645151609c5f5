// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/counting_dialog.h"

#include "widgets/dialog_buttons.h"
#include "widgets/icon_button.h"

namespace redress::desktop {
namespace {

constexpr int dialog_width = 560;

} // namespace

CountingDialog::CountingDialog(wxWindow* parent, const Kit& kit, presentation::CountingForm& form)
    : wxDialog(parent, wxID_ANY, to_wx(form.title()), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      kit_(kit),
      form_(form),
      sink_(form) {
    build();
    SetSize(FromDIP(wxSize(dialog_width, form.counts_days() ? 400 : 710)));
    CentreOnParent();
    show_state();
    fields_->focus_first();
}

void CountingDialog::build() {
    strip_ = new MessageStrip(this, kit_);
    fields_ = new FormFields(this, kit_);
    fields_->use(&sink_);
    fields_->on_change([this] { show_state(); });
    auto* alone = new wxPanel(this); // GTK would take the text for the next button's label
    preview_ = new WrappingText(alone);
    alone->SetSizer(new wxBoxSizer(wxVERTICAL));
    alone->GetSizer()->Add(preview_, 0, wxEXPAND);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(strip_, 0, wxEXPAND);
    column->Add(fields_, 0, wxEXPAND | wxALL, FromDIP(14));
    if (form_.counts_days()) column->Add(make_quick_buttons(), 0, wxLEFT | wxRIGHT, FromDIP(14));
    column->Add(alone, 1, wxEXPAND | wxALL, FromDIP(14));
    column->Add(dialog_buttons(*this, kit_.words.tr("Keep"), kit_.words.tr("Cancel"), [this] { keep(); }), 0,
                wxEXPAND | wxALL, FromDIP(14));
    keep_ = GetDefaultItem();
    SetSizer(column);
}

wxSizer* CountingDialog::make_quick_buttons() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (const int days : presentation::quick_days)
        row->Add(word_button(this, filled(kit_.words.tr("+{0} days"), {std::to_string(days)}),
                             [this, days] {
                                 form_.count_days(days);
                                 fields_->refresh();
                                 show_state();
                             }),
                 0, wxRIGHT, FromDIP(6));
    return row;
}

void CountingDialog::show_state() {
    wxString words;
    for (const std::string& line : form_.preview()) words += (words.empty() ? "" : "\n") + to_wx(line);
    fields_->SetMinSize(wxSize(-1, fields_->wanted_height()));
    preview_->set_words(words);
    preview_->wrap_to(GetClientSize().GetWidth() - FromDIP(28));
    preview_->GetParent()->InvalidateBestSize();
    keep_->Enable(form_.is_complete());
    Layout();
}

void CountingDialog::keep() {
    const presentation::Outcome outcome = form_.keep();
    if (outcome.kind == presentation::Outcome::Kind::Done) return EndModal(wxID_OK);
    wxString words;
    for (const std::string& sentence : outcome.sentences)
        words += (words.empty() ? "" : "\n") + to_wx(sentence);
    strip_->say(presentation::Tone::Bad, words);
}

} // namespace redress::desktop
