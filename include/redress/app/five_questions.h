// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/question_words.h>
#include <redress/app/resources.h>
#include <redress/domain/answers.h>
#include <redress/domain/date.h>
#include <redress/exchange/answers_json.h>

namespace redress::app {

/// All that can be asked, in order. `wrong` (Lines) are the defects, `receipts` and the defects' `pictures`
/// (Files) the files. `wish` is there twice, with other options for what never came: of the two one is asked.
const std::vector<Question>& questions();
/// Whether the answers so far make it needed: nothing is asked that the letter does not need.
bool is_asked(const Question& question, const domain::Answers& answers);
/// The same for a question of each defect: what repair costs is asked only of one whose cost is known.
bool is_asked_of(const Question& question, const domain::Answers& answers,
                 const domain::DefectAnswers& defect);

/// What a file of answers may hold: these questions, and the languages that have words for them.
exchange::AnswerNames answer_names(const Resources& resources);
/// Whether there is anything in the answers beyond their uid and language.
bool is_begun(const domain::Answers& answers);
/// "bought", as words and files name it.
const std::string& screen_name(Screen screen);

/// What is wrong, a line each.
std::string lines_of(const domain::Answers& answers);
/// Makes the defects those of the lines. What was said about a line stays with it while its words are the
/// same or nearly so, wherever it moves; of a line that goes it is set aside, and comes back with the line.
void set_lines(domain::Answers& answers, const std::string& lines);

/// Something typed that was not understood, in one sentence that says what to do.
struct AskAgain {
    std::string question;
    std::optional<std::size_t> defect; ///< the line it is about, from 0
    std::string sentence;
};

enum class RemarkKind {
    Note,    ///< what helps, or what differs here
    Instead, ///< another wish that usually comes first; `offered` says which
    Stop     ///< here the program does not know: no letter is made
};

/// What the answers so far lead to, said beside them.
struct Remark {
    RemarkKind kind = RemarkKind::Note;
    Screen screen = Screen::Bought;
    std::string sentence;
    std::vector<std::string>
        rule;                  ///< a click away: what the law says, how the day was counted, where it stands
    std::string offered;       ///< of Instead: an option of the question `wish`
    std::string question = {}; ///< beside which it stands; empty: it is about the whole screen
    std::vector<std::string> unanswered = {}; ///< questions that a click leads to, by key
};

struct Considered {
    std::vector<AskAgain> again;
    std::vector<Remark> remarks;
    bool stops() const;
};

/// Reads the answers and thinks along. Never says "too late" where it is not.
Considered considered(const domain::Answers& answers, domain::Date today, const Resources& resources);

} // namespace redress::app
