// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/questions.h"
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

bool MainFrame::may_close_letter() {
    const std::string trouble = letter_->page().keep();
    return trouble.empty() || may_lose_answers(this, environment_.kit().words, trouble);
}

void MainFrame::close_letter() {
    if (!may_close_letter()) return;
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

MainFrame::CasePlace MainFrame::ask_letter_place() {
    const Words& words = environment_.kit().words;
    std::optional<std::filesystem::path> place = unfinished_letters().casebook_of(letter_->page().answers());
    if (place->empty()) { // not a case yet
        if (!wants_case(this, words)) return {};
        place = ask_case_place(this, words, environment_.recents().entries());
    }
    if (!place) return {};
    std::string law = letter_->page().jurisdiction();
    if (!environment_.resources().pack(law)) law = environment_.usual_jurisdiction();
    if (std::filesystem::exists(*place))
        return {presentation::open_session(*place, environment_.resources(), environment_.language(),
                                           environment_.ports()),
                *place};
    return {presentation::new_session(*place, law, environment_.resources(), environment_.language(),
                                      environment_.ports()),
            *place};
}

void MainFrame::keep_letter_case() {
    letter_->refresh();
    CasePlace fresh;
    if (!session_) {
        fresh = ask_letter_place();
        if (!fresh.session) return;
    }
    presentation::Session& session = session_ ? *session_ : *fresh.session;
    const presentation::FirstLetterPage& page = letter_->page();
    if (page.is_kept_in(session) &&
        !may_change_case(this, environment_.kit().words, page.what_keeping_does(session)))
        return;
    const app::Keeping kept = page.keep_case(session);
    if (!kept.id) return letter_->tell(presentation::Tone::Bad, one_below_another(kept.refused));
    page.remember_case(session.workspace.casebook().file());
    answers_.reset();
    if (fresh.session)
        take(std::move(fresh.session), fresh.file);
    else
        show_content();
    view_->open(*kept.id);
}

void MainFrame::open_case_of(const presentation::UnfinishedLetter& letter) {
    const auto id =
        app::case_of(letter.answers, environment_.ports().today(), environment_.resources()).sheet.id;
    open_casebook(letter.casebook);
    if (session_->workspace.load(id))
        view_->open(id);
    else
        tell(this, environment_.kit().words.tr("The case is no longer in its casebook."));
}

} // namespace redress::desktop
