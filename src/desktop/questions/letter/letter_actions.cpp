// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/letter/letter_actions.h"

#include "dialogs/file_questions.h"
#include "paper/pdf_printout.h"
#include "questions/letter/wording_dialog.h"
#include "widgets/icon_button.h"

#include <wx/sizer.h>
#include <wx/stdpaths.h>
#include <wx/utils.h>

namespace redress::desktop {
namespace {

constexpr int tallest_button = 40;

} // namespace

LetterActions::LetterActions(wxWindow* parent, const Kit& kit, presentation::FirstLetterPage& page,
                             LetterSheets& sheets, Listeners listeners)
    : wxPanel(parent),
      kit_(kit),
      page_(page),
      sheets_(sheets),
      listeners_(std::move(listeners)),
      folder_(to_path(wxStandardPaths::Get().GetDocumentsDir())) {
    SetSizer(new wxBoxSizer(wxVERTICAL));
    make_buttons();
}

wxButton* LetterActions::add(const std::string& icon, const wxString& label, std::function<void()> pressed) {
    wxButton* button = icon.empty() ? word_button(this, label, std::move(pressed))
                                    : icon_word_button(this, kit_, icon, label, std::move(pressed));
    button->SetMinSize(wxSize(-1, FromDIP(tallest_button)));
    return button;
}

void LetterActions::make_buttons() {
    const Words& words = kit_.words;
    auto* grid = new wxGridSizer(2, FromDIP(8), FromDIP(8));
    print_ = add("print", words.tr("Print…"), [this] { print(); });
    save_ = add("save", words.tr("Save as PDF…"), [this] { save_pdf(); });
    mail_ = add("mail", words.tr("Open in mail program"), [this] { open_mail(); });
    change_ = add("edit", words.tr("Change the words…"), [this] { change_words(); });
    for (wxButton* button : {print_, save_, mail_, change_}) grid->Add(button, 0, wxEXPAND);
    GetSizer()->Add(grid, 0, wxEXPAND);
}

const presentation::LetterSheet& LetterActions::front() const {
    return sheets_.letter_in_front() ? page_.letter() : page_.what_now();
}

void LetterActions::show() {
    print_->Enable(!front().made.pdf.empty());
    save_->Enable(!front().made.pdf.empty());
    mail_->Enable(!page_.letter().made.pdf.empty());
    change_->Enable(!page_.letter().made.pdf.empty());
}

bool LetterActions::may_leave() {
    listeners_.refresh();
    return !front().made.pdf.empty();
}

void LetterActions::say_done(const wxString& words) {
    const wxString about_case = listeners_.leaving();
    const wxString all = words.empty() || about_case.empty() ? words + about_case : words + "\n" + about_case;
    if (!all.empty()) listeners_.tell(all);
}

void LetterActions::save_pdf() {
    if (!may_leave()) return;
    const auto target = ask_pdf_target(this, kit_.words, folder_, front().file_name);
    if (!target) return;
    folder_ = target->parent_path();
    app::write_file_safely(*target, front().made.pdf);
    say_done(filled(kit_.words.tr("Saved as {0}"), {to_utf8(path_text(*target))}));
}

void LetterActions::print() {
    if (!may_leave()) return;
    print_with_dialog(wxGetTopLevelParent(this), sheets_.front_document(), to_wx(front().file_name));
    say_done({});
}

void LetterActions::open_mail() {
    listeners_.refresh();
    if (page_.letter().made.pdf.empty()) return;
    const std::filesystem::path file = page_.write_mail();
    const bool opened = wxLaunchDefaultApplication(path_text(file));
    const wxString words = opened ? kit_.words.tr("The mail program opens the letter. Nothing is sent before "
                                                  "you send it there.")
                                  : kit_.words.tr("No mail program answered. Open this file with yours: {0}");
    say_done(filled(words, {to_utf8(path_text(file))}));
}

void LetterActions::change_words() {
    listeners_.refresh();
    WordingDialog(wxGetTopLevelParent(this), kit_, page_, listeners_.refresh).ShowModal();
    change_->SetFocus();
}

} // namespace redress::desktop
