// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/paper_dialog.h"

#include "dialogs/file_questions.h"
#include "paper/pdf_printout.h"
#include "widgets/dialog_buttons.h"
#include "widgets/icon_button.h"

namespace redress::desktop {

PaperDialog::PaperDialog(wxWindow* parent, const Kit& kit, Paper paper)
    : wxDialog(parent, wxID_ANY, paper.title, wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      kit_(kit),
      paper_(std::move(paper)) {
    strip_ = new MessageStrip(this, kit_);
    view_ = new PaperView(this, kit_, paper_.why_empty);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(strip_, 0, wxEXPAND);
    column->Add(view_, 1, wxEXPAND);
    column->Add(make_buttons(), 0, wxEXPAND | wxALL, FromDIP(12));
    SetSizer(column);
    SetSize(FromDIP(wxSize(760, 700)));
    SetMinSize(FromDIP(wxSize(480, 360)));
    CentreOnParent();
    view_->show(paper_.made.pdf, paper_.made.text);
}

wxSizer* PaperDialog::make_buttons() {
    const Words& words = kit_.words;
    wxButton* save_it = icon_word_button(this, kit_, "save", words.tr("Save PDF…"), [this] { save(); });
    wxButton* print_it = icon_word_button(this, kit_, "print", words.tr("Print…"), [this] { print(); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (wxButton* button : {save_it, print_it}) {
        button->Enable(!paper_.made.pdf.empty());
        row->Add(button, 0, wxRIGHT, FromDIP(8));
    }
    row->Add(dialog_closer(*this, words.tr("Close")), 1);
    return row;
}

void PaperDialog::save() {
    const auto target = ask_pdf_target(this, kit_.words, {}, paper_.file_name);
    if (!target) return;
    app::write_file_safely(*target, paper_.made.pdf);
    strip_->say(presentation::Tone::Good,
                filled(kit_.words.tr("Saved as {0}"), {to_utf8(path_text(*target))}));
}

void PaperDialog::print() {
    print_with_dialog(this, view_->document(), to_wx(paper_.file_name));
}

} // namespace redress::desktop
