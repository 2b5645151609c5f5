// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/case_keeping.h>
#include <redress/app/first_letter.h>
#include <redress/presentation/record_form.h>
#include <redress/presentation/table_state.h>
#include <redress/presentation/unfinished_letters.h>

namespace redress::presentation {

/// One question, or one question about one defect.
struct QuestionPlace {
    std::string key;
    std::optional<std::size_t> defect = {};
    bool operator==(const QuestionPlace&) const = default;
};

/// A question as a window shows it.
struct QuestionState {
    QuestionPlace place;
    app::AnswerForm form = app::AnswerForm::Text;
    std::string heading; ///< the defect's own words, above the first question about it
    std::string label;
    bool leads = false; ///< its label is the screen's title
    std::string spoken; ///< the label with the defect, for who does not see where it stands
    std::string hint;
    std::string error;              ///< asks again in one sentence; never stops anybody
    std::string text;               ///< as typed; of a Choice the option
    std::vector<Option> options;    ///< of a Choice, "I don't know" last
    std::vector<std::string> files; ///< their names
};

/// Where a remark leads at a click.
struct RemarkWay {
    enum class To {
        Question,
        Words,   ///< the sentences of the letter
        Language ///< the letter in the language of the window
    } to = To::Question;
    std::string label;
    QuestionPlace place = {};
    bool operator==(const RemarkWay&) const = default;
};

/// What the answers lead to, beside the questions.
struct RemarkState {
    std::string question = {}; ///< beside which it stands; empty: it is about the whole screen
    Tone tone = Tone::Advice;
    std::string tone_word;
    std::string sentence;
    std::vector<std::string> rule; ///< behind "Why?"
    std::string offered;           ///< an option of the wish; empty: nothing is offered
    std::string offer_label;
    std::vector<RemarkWay> ways = {};
    bool operator==(const RemarkState&) const = default;
};

struct StepState {
    app::Screen screen = app::Screen::Bought;
    std::string label; ///< "Purchase"
    bool is_here = false;
    bool asks_again = false; ///< something on it was not understood
    bool stops = false;      ///< something on it stops the letter
    bool operator==(const StepState&) const = default;
};

struct ScreenState {
    std::string title;
    std::string help;
    std::string place; ///< "1 of 6"
    std::vector<QuestionState> questions;
    std::vector<RemarkState> remarks;
};

/// One sentence of the letter and what the person made of it.
struct SentenceState {
    enum class Mark {
        Original,
        Changed,
        LeftOut,
        Gone
    } mark = Mark::Original; ///< Gone: no longer in the letter
    std::string from;
    std::string to;
    std::string mark_word; ///< empty for an original
};

/// A sheet of paper that follows from the answers.
struct LetterSheet {
    app::MadeLetter made;
    std::vector<std::string> hindrances; ///< why there is none, a sentence each
    std::string file_name;               ///< "Letter - Möbelhuset AB.pdf"
};

/// The five questions and their letter: the answers as typed, where the person is, and what follows. Knows
/// nothing of the window.
class FirstLetterPage {
public:
    /// Begins where the person left off.
    FirstLetterPage(const app::Resources& resources, text::Messages messages, app::Ports ports,
                    UnfinishedLetters kept, domain::Answers answers);

    const domain::Answers& answers() const { return answers_; }
    app::Screen screen() const { return screen_; }
    void go_to(app::Screen screen) { screen_ = screen; }
    /// The next and the last before with something to ask; from the ends the same.
    app::Screen next() const;
    app::Screen previous() const;
    void go_back() { go_to(previous()); }
    void go_on() { go_to(next()); }
    app::Screen screen_of(const QuestionPlace& place) const;
    std::vector<StepState> steps() const;
    ScreenState state() const;

    /// Each answers at once, also half and wrong; a place that is gone is left alone.
    void answer(const QuestionPlace& place, std::string text);
    /// The files are copied to the letter's own folder: a stick may go.
    void add_files(const QuestionPlace& place, const std::vector<std::filesystem::path>& files);
    void remove_file(const QuestionPlace& place, std::size_t which);
    /// Takes the wish that a remark offers.
    void take_offer(const std::string& offered) { answer({"wish"}, offered); }

    /// Writes the answers when they have changed. Why they could not be, in one sentence, else empty.
    std::string keep();
    void throw_away();

    /// Makes both sheets from the answers as they are now.
    void make(const documents::FontSet& fonts);
    const LetterSheet& letter() const { return letter_; }
    const LetterSheet& what_now() const { return what_now_; }
    std::vector<SentenceState> sentences() const;
    /// The original again when `to` is what it was.
    void reword(const std::string& from, const std::string& to);

    /// The letter in the language of the window, by the same law.
    void use_window_language();

    /// Writes the letter as a message for the mail program, without the files that are gone; where. Throws
    /// domain::Error.
    std::filesystem::path write_mail() const;
    void write_mail(const std::filesystem::path& target) const;
    std::string mail_name() const; ///< "Letter - Möbelhuset AB.eml"
    /// The names of files that can no longer be read.
    std::vector<std::string> gone_files() const;
    /// Notes which casebook has the case, for the start page.
    void remember_case(const std::filesystem::path& casebook) const;
    /// Whether the casebook has the case behind the answers.
    bool is_kept_in(Session& session) const;
    /// What keeping would do to a case that is there, for a question before it.
    app::Keeping what_keeping_does(Session& session) const;
    /// Puts the case there, or brings it up to the answers. Throws domain::Error.
    app::Keeping keep_case(Session& session) const;
    /// The law of the case: of a new casebook too.
    std::string jurisdiction() const { return dispute().sheet.jurisdiction; }

private:
    enum class KeepingStep { Look, Keep };
    app::Keeping keeping_in(Session& session, KeepingStep step) const;
    domain::Case dispute() const;
    std::string& text_at(const QuestionPlace& place);
    std::vector<std::filesystem::path>* files_at(const QuestionPlace& place);
    std::vector<std::filesystem::path> all_files() const;
    bool exists(const QuestionPlace& place) const;
    void changed();
    void begin_where_left();
    app::Considered thought() const;
    bool asks_on(app::Screen screen) const;
    bool speaks_letter_language() const;
    void say_headings(ScreenState& state) const;
    void add_own_remarks(std::vector<RemarkState>& remarks) const;
    std::optional<RemarkState> reduction_remark() const;
    QuestionState question_state(const app::Question& question, std::optional<std::size_t> defect) const;
    std::vector<QuestionState> question_states() const;
    std::string text_of(const app::Question& question, std::optional<std::size_t> defect) const;
    std::string error_of(const QuestionPlace& place) const;
    RemarkState remark_state(const app::Remark& remark) const;
    LetterSheet sheet_of(app::MadeLetter made, const char* name) const;

    const app::Resources& resources_;
    text::Messages messages_;
    app::Ports ports_;
    UnfinishedLetters kept_;
    const app::QuestionWords& words_;
    domain::Answers answers_;
    std::string lines_; ///< of `wrong`, as typed: with its empty lines
    app::Screen screen_ = app::Screen::Bought;
    app::Considered considered_;
    bool unwritten_ = false;
    LetterSheet letter_;
    LetterSheet what_now_;
};

} // namespace redress::presentation
