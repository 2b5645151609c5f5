// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/letter/letter_actions.h"

#include "dialogs/file_questions.h"
#include "paper/pdf_printout.h"
#include "questions/letter/letter_dialogs.h"
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
    // Measured with the longer of the words that stand on them in turn.
    print_ = add("print", words.tr("Print What now…"), [this] { print(); });
    save_ = add("save", words.tr("Save What now…"), [this] { save_pdf(); });
    mail_ = add("mail", words.tr("Open in mail program"), [this] { open_mail(); });
    change_ = add("edit", words.tr("Change the words…"), [this] { change_words(); });
    for (wxButton* button : {print_, save_, mail_, change_}) grid->Add(button, 0, wxEXPAND);
    GetSizer()->Add(grid, 0, wxEXPAND);
}

const presentation::LetterSheet& LetterActions::front() const {
    return sheets_.letter_in_front() ? page_.letter() : page_.what_now();
}

void LetterActions::show() {
    const bool is_letter = sheets_.letter_in_front();
    const Words& words = kit_.words;
    print_->SetLabel(is_letter ? words.tr("Print the letter…") : words.tr("Print What now…"));
    save_->SetLabel(is_letter ? words.tr("Save the letter…") : words.tr("Save What now…"));
    print_->Enable(!front().made.pdf.empty());
    save_->Enable(!front().made.pdf.empty());
    mail_->Enable(!page_.letter().made.pdf.empty());
    change_->Enable(!page_.letter().made.pdf.empty());
}

bool LetterActions::may_leave() {
    listeners_.refresh();
    return !front().made.pdf.empty();
}

wxString LetterActions::about_gone_files() const {
    wxString names;
    for (const std::string& name : page_.gone_files()) names += (names.empty() ? "" : ", ") + to_wx(name);
    if (names.empty()) return {};
    return "\n" +
           filled(kit_.words.tr("Not with it, because it cannot be read any more: {0}"), {to_utf8(names)});
}

void LetterActions::say_done(const wxString& words, const wxString& other_label,
                             std::function<void()> other) {
    const wxString what_next =
        sheets_.letter_in_front()
            ? kit_.words.tr("The letter is ready: sign it and send it. What now says how to go on.")
            : kit_.words.tr("You are done.");
    std::vector<MessageStrip::Choice> choices;
    if (sheets_.letter_in_front() && !page_.what_now().made.pdf.empty())
        choices.push_back({other_label, [this, other = std::move(other)] {
                               sheets_.turn_over();
                               other();
                           }});
    choices.push_back({kit_.words.tr("Keep as a case…"), listeners_.keep_case});
    listeners_.say(presentation::Tone::Good, words + " " + what_next, std::move(choices));
}

void LetterActions::save_pdf() {
    if (!may_leave()) return;
    const auto target = ask_pdf_target(this, kit_.words, folder_, front().file_name);
    if (!target) return;
    folder_ = target->parent_path();
    app::write_file_safely(*target, front().made.pdf);
    say_done(filled(kit_.words.tr("Saved as {0}."), {to_utf8(path_text(*target))}),
             kit_.words.tr("Save What now…"), [this] { save_pdf(); });
}

void LetterActions::print() {
    if (!may_leave()) return;
    const bool is_printed =
        print_with_dialog(wxGetTopLevelParent(this), sheets_.front_document(), to_wx(front().file_name));
    if (is_printed)
        say_done(kit_.words.tr("Printed."), kit_.words.tr("Print What now…"), [this] { print(); });
}

void LetterActions::open_mail() {
    listeners_.refresh();
    if (page_.letter().made.pdf.empty()) return;
    const bool opened = wxLaunchDefaultApplication(path_text(page_.write_mail()));
    const wxString words =
        opened ? kit_.words.tr("The mail program opens the letter. Nothing is sent before you send it there.")
               : kit_.words.tr("No mail program answered. Save the message and open it with yours.");
    listeners_.say(opened ? presentation::Tone::Good : presentation::Tone::Warning,
                   words + about_gone_files(), {{kit_.words.tr("Save message…"), [this] { save_mail(); }}});
}

void LetterActions::save_mail() {
    listeners_.refresh();
    if (page_.letter().made.pdf.empty()) return;
    const auto target = ask_mail_target(this, kit_.words, folder_, page_.mail_name());
    if (!target) return;
    folder_ = target->parent_path();
    page_.write_mail(*target);
    const wxString words = filled(kit_.words.tr("Saved as {0}."), {to_utf8(path_text(*target))});
    listeners_.say(presentation::Tone::Good, words + about_gone_files(),
                   {{kit_.words.tr("Keep as a case…"), listeners_.keep_case}});
}

void LetterActions::change_words() {
    listeners_.refresh();
    sheets_.turn_to_letter();
    WordingDialog(wxGetTopLevelParent(this), kit_, page_, listeners_.refresh).show();
    change_->SetFocus();
}

} // namespace redress::desktop
