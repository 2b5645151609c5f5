// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/new_case_dialog.h"

#include "widgets/attempt.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <wx/button.h>
#include <wx/sizer.h>

#include <algorithm>

namespace redress::desktop {
namespace {

constexpr int fields_width = 540;
constexpr int tallest_fields = 520;

} // namespace

NewCaseDialog::NewCaseDialog(wxWindow* parent, const Kit& kit, presentation::Session& session)
    : wxDialog(parent, wxID_ANY, kit.words.tr("New case"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      kit_(kit),
      questions_(session) {
    build();
    Bind(
        wxEVT_BUTTON, [this](wxCommandEvent&) { later(*this, [this] { create(); }); }, wxID_OK);
    CentreOnParent();
    fields_->focus_first();
}

void NewCaseDialog::build() {
    auto* intro = new WrappingText(
        this, kit_.words.tr("Answer what you know. Everything can be changed and added to later."));
    intro->SetForegroundColour(quiet_colour());
    intro->wrap_to(FromDIP(fields_width));
    strip_ = new MessageStrip(this, kit_);
    fields_ = new FormFields(this, kit_);
    fields_->SetInitialSize(FromDIP(wxSize(fields_width, 300)));
    fields_->use(&sink_);
    auto* buttons = new wxStdDialogButtonSizer;
    auto* make = new wxButton(this, wxID_OK, kit_.words.tr("Create case"));
    make->SetDefault();
    buttons->AddButton(make);
    buttons->AddButton(cancel_button(this, kit_));
    buttons->Realize();
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(intro, 0, wxBOTTOM, FromDIP(12));
    column->Add(strip_, 0, wxEXPAND | wxBOTTOM, FromDIP(8));
    column->Add(fields_, 1, wxEXPAND);
    column->Add(buttons, 0, wxEXPAND | wxTOP, FromDIP(12));
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(column, 1, wxEXPAND | wxALL, FromDIP(18));
    fields_->SetMinSize(
        wxSize(FromDIP(fields_width), std::min(fields_->wanted_height(), FromDIP(tallest_fields))));
    SetSizerAndFit(all);
}

void NewCaseDialog::create() {
    created_ = questions_.create();
    if (created_) return EndModal(wxID_OK);
    fields_->refresh();
    wxString words;
    for (const std::string& sentence : questions_.sentences())
        words += (words.empty() ? "" : "\n") + to_wx(sentence);
    if (words.empty())
        strip_->be_silent();
    else
        strip_->say(presentation::Tone::Bad, words);
    fields_->focus_error();
}

} // namespace redress::desktop
