// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    std::string hint;
    std::string error;              ///< asks again in one sentence; never stops anybody
    std::string text;               ///< as typed; of a Choice the option
    std::vector<Option> options;    ///< of a Choice, "I don't know" last
    std::vector<std::string> files; ///< their names
};

/// What the answers lead to, beside the questions.
struct RemarkState {
    Tone tone = Tone::Advice;
    std::string tone_word;
    std::string sentence;
    std::vector<std::string> rule; ///< behind "Why?"
    std::string offered;           ///< an option of the wish; empty: nothing is offered
    std::string offer_label;
    bool operator==(const RemarkState&) const = default;
};

struct StepState {
    app::Screen screen = app::Screen::Bought;
    std::string label; ///< "Purchase"
    bool is_here = false;
    bool asks_again = false; ///< something on it was not understood
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
    std::string file_name;               ///< "Letter to Möbelhuset AB.pdf"
};

/// What came of putting the case into a casebook.
struct KeptCase {
    std::optional<domain::Id<domain::CaseSheet>> id;
    std::string number;
    std::vector<std::string> sentences; ///< why not
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
    void go_back();
    void go_on();
    std::vector<StepState> steps() const;
    ScreenState state() const;

    /// Each answers at once, also half and wrong; a place that is gone is left alone.
    void answer(const QuestionPlace& place, std::string text);
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

    /// Writes the letter as a message for the mail program; where. Throws domain::Error.
    std::filesystem::path write_mail() const;
    /// Whether the casebook has the case behind the answers.
    bool is_kept_in(Session& session) const;
    /// Puts the case there, or brings it up to the answers. Throws domain::Error (FileUnreadable).
    KeptCase keep_case(Session& session) const;
    /// The law of the case: of a new casebook too.
    std::string jurisdiction() const { return dispute().sheet.jurisdiction; }

private:
    domain::Case dispute() const;
    std::string& text_at(const QuestionPlace& place);
    std::vector<std::filesystem::path>* files_at(const QuestionPlace& place);
    bool exists(const QuestionPlace& place) const;
    void changed();
    void begin_where_left();
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
