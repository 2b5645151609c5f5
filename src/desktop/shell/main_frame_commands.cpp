// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/calendar_export.h"
#include "dialogs/file_questions.h"
#include "dialogs/new_casebook_dialog.h"
#include "dialogs/sample_dialog.h"
#include "shell/help_dialogs.h"
#include "shell/main_frame.h"
#include "shell/main_menu.h"

namespace redress::desktop {

void MainFrame::run(int command) {
    switch (command) {
    case cmd_letter:
        return write_letter({});
    case cmd_new_casebook:
        return ask_new_casebook();
    case cmd_open:
        return ask_open();
    case cmd_sample:
        return ask_sample();
    case cmd_quit:
        Close();
        return;
    case cmd_english:
        return speak(text::Language::English);
    case cmd_swedish:
        return speak(text::Language::Swedish);
    case cmd_keyboard:
        return show_keyboard();
    case cmd_about:
        return show_about();
    default:
        break;
    }
    if (command >= cmd_recent_first && command <= cmd_recent_last) {
        const auto recents = environment_.recents().entries();
        const auto place = static_cast<std::size_t>(command - cmd_recent_first);
        if (place < recents.size()) open_casebook(to_path(to_wx(recents[place].path)));
    } else if (letter_) {
        run_in_letter(command);
    } else if (view_) {
        run_in_casebook(command);
    }
}

void MainFrame::run_in_casebook(int command) {
    switch (command) {
    case cmd_new_case:
        return view_->new_case();
    case cmd_find:
        return view_->find();
    case cmd_agenda:
        return view_->toggle_agenda();
    case cmd_export_calendar:
        return export_dates(std::nullopt);
    case cmd_close:
        if (close_casebook()) show_content();
        return;
    default:
        if (dispute()) run_in_case(command);
    }
}

void MainFrame::run_in_case(int command) {
    switch (command) {
    case cmd_undo:
        return undo();
    case cmd_redo:
        return redo();
    case cmd_remove:
        return dispute()->remove_selected();
    case cmd_add_another:
        return dispute()->add_another();
    case cmd_save_pdf:
        return dispute()->save_pdf();
    case cmd_print:
        return dispute()->print();
    case cmd_forum:
        return dispute()->ask_forum();
    case cmd_interest:
        return dispute()->ask_interest();
    case cmd_export_case_calendar:
        return export_dates(dispute()->id());
    default:
        break;
    }
    if (command >= cmd_section_first && command <= cmd_section_last)
        dispute()->show_section(presentation::all_sections[command - cmd_section_first]);
    if (command >= cmd_add_first && command <= cmd_add_last)
        dispute()->add(addable_kinds()[static_cast<std::size_t>(command - cmd_add_first)]);
}

// A field's own changes are taken back before the case's.
void MainFrame::undo() {
    FieldEditor* editor = dispute()->focused_editor();
    if (editor && editor->can_undo_typing())
        editor->undo_typing();
    else
        dispute()->undo();
}

void MainFrame::redo() {
    FieldEditor* editor = dispute()->focused_editor();
    if (editor && editor->can_redo_typing())
        editor->redo_typing();
    else
        dispute()->redo();
}

void MainFrame::ask_new_casebook() {
    std::unique_ptr<presentation::Session> made;
    const auto make = [&](const std::filesystem::path& file, const std::string& law) {
        made = presentation::new_session(file, law, environment_.resources(), environment_.language(),
                                         environment_.ports());
    };
    NewCasebookDialog dialog(this, environment_.kit(), environment_.resources(),
                             environment_.usual_jurisdiction(), make);
    if (dialog.ShowModal() == wxID_OK && close_casebook()) take(std::move(made), dialog.file());
}

void MainFrame::ask_open() {
    if (const auto file = ask_casebook_file(this, environment_.kit().words)) open_casebook(*file);
}

void MainFrame::ask_sample() {
    auto samples = presentation::sample_cases(environment_.resources());
    if (samples.empty()) throw domain::Error(domain::ErrorKind::ResourceMissing, "samples");
    SampleDialog dialog(this, environment_.kit(), std::move(samples));
    if (dialog.ShowModal() == wxID_OK) make_sample(dialog.chosen());
}

void MainFrame::make_sample(const presentation::SampleCase& sample) {
    const std::filesystem::path folder = environment_.preferences().folder() / "samples";
    std::filesystem::create_directories(folder);
    std::filesystem::path file;
    for (int n = 1; file.empty() || std::filesystem::exists(file); ++n)
        file = folder / (sample.file.stem().string() + "-" + std::to_string(n) + ".redress");
    auto made = presentation::new_session(file, environment_.usual_jurisdiction(), environment_.resources(),
                                          environment_.language(), environment_.ports());
    const auto id = presentation::add_sample(*made, sample.file);
    if (!close_casebook()) return;
    take(std::move(made), file);
    view_->open(id);
}

void MainFrame::speak(text::Language language) {
    if (language == environment_.language() || (view_ && !view_->may_leave())) return show_menu_state();
    const auto shown = dispute() ? std::optional(dispute()->id()) : std::nullopt;
    remember_letter();
    view_ = nullptr;
    letter_ = nullptr;
    content_->DestroyChildren();
    environment_.speak(language);
    if (session_) session_->messages = environment_.resources().messages(language);
    show_content();
    if (view_) remind();
    if (shown && view_) view_->open(*shown);
}

void MainFrame::export_dates(std::optional<domain::Id<domain::CaseSheet>> only) {
    const Kit& kit = environment_.kit();
    const std::string place = export_calendar(*this, kit, *session_, only);
    if (place.empty()) return;
    notice_->say(presentation::Tone::Good, filled(kit.words.tr("Saved as {0}"), {place}),
                 {{kit.words.tr("Close"), [this] { notice_->be_silent(); }}});
}

void MainFrame::show_keyboard() {
    show_keyboard_help(this, environment_.kit());
}

void MainFrame::show_about() {
    show_about_dialog(this, environment_.kit());
}

} // namespace redress::desktop
