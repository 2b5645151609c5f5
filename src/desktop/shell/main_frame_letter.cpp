// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/letter/letter_dialogs.h"
#include "shell/commands.h"
#include "shell/main_frame.h"

namespace redress::desktop {

presentation::UnfinishedLetters MainFrame::unfinished_letters() const {
    return presentation::UnfinishedLetters(environment_.preferences().folder() / "letters");
}

void MainFrame::write_letter(domain::Answers answers) {
    if (letter_ || (view_ && !view_->may_leave())) return;
    answers_ = std::move(answers);
    screen_.reset();
    show_content();
}

void MainFrame::show_letter() {
    const Kit& kit = environment_.kit();
    presentation::FirstLetterPage page(environment_.resources(), kit.words.messages(), environment_.ports(),
                                       unfinished_letters(), *answers_);
    if (screen_) page.go_to(*screen_);
    QuestionsView::Listeners listeners;
    listeners.fonts = [this]() -> const documents::FontSet& { return environment_.fonts(); };
    listeners.close = [this] { close_letter(); };
    listeners.leaving = [this] { return keep_case_quietly(); };
    listeners.keep_case = [this] { keep_letter_case(); };
    listeners.scale = [this](double scale) {
        environment_.preferences().remember_text_scale(scale);
        remember_letter();
        show_content();
    };
    letter_ = new QuestionsView(content_, kit, std::move(page), std::move(listeners),
                                environment_.preferences().text_scale());
    content_->GetSizer()->Add(letter_, 1, wxEXPAND);
    SetTitle(kit.words.tr("Write a letter") + " - Redress");
}

void MainFrame::remember_letter() {
    if (!letter_) return;
    answers_ = letter_->page().answers();
    screen_ = letter_->page().screen();
}

void MainFrame::close_letter() {
    answers_.reset();
    show_content();
    if (view_) view_->open_first();
}

void MainFrame::run_in_letter(int command) {
    if (command == cmd_print) letter_->print();
    if (command == cmd_save_pdf) letter_->save_pdf();
    if (command == cmd_close) close_letter();
}

void MainFrame::throw_away_letter(const presentation::UnfinishedLetter& letter) {
    if (!may_throw_away(this, environment_.kit().words)) return;
    unfinished_letters().throw_away(letter.file);
    show_content();
}

void MainFrame::keep_letter_case() {
    letter_->refresh();
    std::unique_ptr<presentation::Session> fresh;
    std::filesystem::path place;
    if (!session_) {
        const auto recents = environment_.recents().entries();
        const auto chosen = ask_case_place(this, environment_.kit().words, recents);
        if (!chosen) return;
        place = *chosen;
        std::string law = letter_->page().jurisdiction();
        if (!environment_.resources().pack(law)) law = environment_.usual_jurisdiction();
        fresh = std::filesystem::exists(place)
                    ? presentation::open_session(place, environment_.resources(), environment_.language(),
                                                 environment_.ports())
                    : presentation::new_session(place, law, environment_.resources(), environment_.language(),
                                                environment_.ports());
    }
    const auto kept = letter_->page().keep_case(session_ ? *session_ : *fresh);
    if (!kept.id) return letter_->tell(presentation::Tone::Bad, one_below_another(kept.sentences));
    answers_.reset();
    if (fresh)
        take(std::move(fresh), place);
    else
        show_content();
    view_->open(*kept.id);
}

wxString MainFrame::keep_case_quietly() {
    if (!session_ || letter_->page().is_kept_in(*session_)) return {};
    const auto kept = letter_->page().keep_case(*session_);
    if (!kept.id) return one_below_another(kept.sentences);
    return filled(environment_.kit().words.tr("Kept as case {0}."), {kept.number});
}

} // namespace redress::desktop
