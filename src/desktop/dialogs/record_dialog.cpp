// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/record_dialog.h"

#include "dialogs/questions.h"

namespace redress::desktop {
namespace {

// The sheet's own title would be that of the case.
wxString dialog_title(const presentation::RecordForm& form, const Words& words) {
    return form.kind() == domain::RecordKind::CaseSheet ? words.tr("Case details") : to_wx(form.title());
}

} // namespace

RecordDialog::RecordDialog(wxWindow* parent, const Kit& kit, presentation::CasePage& page,
                           presentation::RecordForm form)
    : wxDialog(parent, wxID_ANY, dialog_title(form, kit.words), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      kit_(kit),
      page_(page),
      form_(new RecordFormPanel(this, kit)) {
    form_->on_save([this] { save(); });
    form_->name_leaving(kit_.words.tr("Cancel"));
    form_->on_revert([this] { Close(); });
    form_->open(std::move(form));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(form_, 1, wxEXPAND);
    SetSizer(column);
    SetSize(FromDIP(wxSize(600, 620)));
    SetMinSize(FromDIP(wxSize(420, 320)));
    CentreOnParent();
    Bind(wxEVT_CLOSE_WINDOW, &RecordDialog::closing, this);
    form_->focus_first();
}

void RecordDialog::save() {
    const presentation::Outcome outcome = page_.save(*form_->form());
    if (outcome.kind == presentation::Outcome::Kind::Done) return EndModal(wxID_OK);
    form_->show(outcome);
}

void RecordDialog::closing(wxCloseEvent&) {
    if (!form_->is_changed()) return EndModal(wxID_CANCEL);
    switch (ask_about_typing(*this, kit_.words, form_->form()->title())) {
    case TypingAnswer::Save:
        return save();
    case TypingAnswer::GiveUp:
        return EndModal(wxID_CANCEL);
    case TypingAnswer::Stay:
        return form_->focus_again();
    }
}

} // namespace redress::desktop
