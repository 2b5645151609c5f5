// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/new_case_dialog.h"

#include "dialogs/questions.h"
#include "widgets/dialog_buttons.h"
#include "widgets/tone_look.h"

#include <wx/sizer.h>

#include <algorithm>

namespace redress::desktop {
namespace {

constexpr int questions_width = 480;
constexpr int addresses_width = 380;
constexpr int tallest_fields = 520;

} // namespace

NewCaseDialog::NewCaseDialog(wxWindow* parent, const Kit& kit, presentation::Session& session)
    : wxDialog(parent, wxID_ANY, kit.words.tr("New case"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      kit_(kit),
      questions_(session) {
    build();
    CentreOnParent();
    fields_->focus_first();
}

void NewCaseDialog::build() {
    auto* intro = new WrappingText(
        this, kit_.words.tr("Answer what you know. Everything can be changed and added to later."));
    intro->SetForegroundColour(quiet_colour());
    strip_ = new MessageStrip(this, kit_);
    auto* pair = new wxBoxSizer(wxHORIZONTAL);
    fields_ = add_fields(pair, sink_, kit_.words.tr("The case"), questions_width);
    pair->AddSpacer(FromDIP(28));
    addresses_ =
        add_fields(pair, address_sink_, kit_.words.tr("For the letters, if it is at hand"), addresses_width);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(intro, 0, wxBOTTOM, FromDIP(12));
    column->Add(strip_, 0, wxEXPAND | wxBOTTOM, FromDIP(8));
    column->Add(pair, 1, wxEXPAND);
    column->Add(dialog_buttons(
                    *this, kit_.words.tr("Create case"), kit_.words.tr("Cancel"), [this] { create(); },
                    [this] { give_up(); }),
                0, wxEXPAND | wxTOP, FromDIP(12));
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(column, 1, wxEXPAND | wxALL, FromDIP(18));
    SetSizerAndFit(all);
}

// The questions stand first, so the keyboard comes to the addresses only after them.
FormFields* NewCaseDialog::add_fields(wxSizer* row, FieldSink& sink, const wxString& heading, int width) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(bold_text(this, heading), 0, wxBOTTOM, FromDIP(8));
    auto* fields = new FormFields(this, kit_);
    fields->SetInitialSize(FromDIP(wxSize(width, 300)));
    fields->use(&sink);
    fields->SetMinSize(wxSize(FromDIP(width), std::min(fields->wanted_height(), FromDIP(tallest_fields))));
    column->Add(fields, 1, wxEXPAND);
    row->Add(column, 1, wxEXPAND);
    return fields;
}

void NewCaseDialog::give_up() {
    if (!questions_.has_typing()) return EndModal(wxID_CANCEL);
    switch (ask_about_typing(*this, kit_.words, to_utf8(GetTitle()))) {
    case TypingAnswer::Save:
        return create();
    case TypingAnswer::GiveUp:
        return EndModal(wxID_CANCEL);
    case TypingAnswer::Stay:
        return fields_->focus_again();
    }
}

void NewCaseDialog::create() {
    created_ = questions_.create();
    if (created_) return EndModal(wxID_OK);
    fields_->refresh();
    addresses_->refresh();
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
