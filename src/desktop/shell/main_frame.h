// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/casebook_view.h"
#include "pages/start_view.h"
#include "questions/questions_view.h"
#include "shell/environment.h"

#include <wx/frame.h>
#include <wx/timer.h>

namespace redress::desktop {

/// The program's window: the start page, one casebook, or the questions that make a letter.
class MainFrame : public wxFrame {
public:
    explicit MainFrame(Environment& environment);
    ~MainFrame() override;

    /// Opens a casebook and, when named, one of its cases.
    void open_casebook(const std::filesystem::path& file, const std::string& dispute = {});

private:
    void bind_events();
    void run(int command);
    void run_in_casebook(int command);
    void run_in_case(int command);
    void run_in_letter(int command);
    void show_content();
    void show_start();
    void show_casebook();
    void show_letter();
    void write_letter(domain::Answers answers);
    /// What is needed to make the questions anew, in another language or size.
    void remember_letter();
    void close_letter();
    void throw_away_letter(const presentation::UnfinishedLetter& letter);
    struct CasePlace {
        std::unique_ptr<presentation::Session> session; ///< none: the person gave up
        std::filesystem::path file;
    };
    CasePlace ask_letter_place();
    void keep_letter_case();
    /// Whether the answers are kept, or the person closes without them.
    bool may_close_letter();
    /// Opens the case that was made of a letter.
    void open_case_of(const presentation::UnfinishedLetter& letter);
    presentation::UnfinishedLetters unfinished_letters() const;
    void take(std::unique_ptr<presentation::Session> session, const std::filesystem::path& file);
    bool close_casebook();
    void ask_new_casebook();
    void ask_open();
    void ask_sample();
    void make_sample(const presentation::SampleCase& sample);
    void speak(text::Language language);
    void undo();
    void redo();
    void show_menu_state();
    void show_status();
    void look_outside();
    void look_at_clock();
    void remind();
    void tell_upgrade();
    void export_dates(std::optional<domain::Id<domain::CaseSheet>> only);
    void show_keyboard();
    void show_about();
    void key(wxKeyEvent& event);
    void closing(wxCloseEvent& event);
    CaseView* dispute() const { return view_ ? view_->dispute() : nullptr; }

    Environment& environment_;
    std::unique_ptr<presentation::Session> session_;
    std::int64_t outside_version_ = 0;
    wxPanel* content_;
    CasebookView* view_ = nullptr;
    QuestionsView* letter_ = nullptr;
    std::optional<domain::Answers> answers_; ///< of the letter that is shown or about to be
    std::optional<app::Screen> screen_;      ///< where the person was in it; none: where the answers end
    MessageStrip* notice_ = nullptr;
    MessageStrip* upgrade_ = nullptr;
    domain::Date shown_day_;
    wxTimer outside_timer_;
};

} // namespace redress::desktop
