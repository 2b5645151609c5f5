// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/resources.h>
#include <redress/domain/answers.h>
#include <redress/domain/date.h>

namespace redress::app {

/// The screens, in their order: five questions, then who writes, with the letter beside it.
enum class Screen { Bought, Seller, When, Wrong, Wanted, Letter };
inline constexpr int screen_count = 6;

enum class AnswerForm { Text, Lines, Date, Money, Percent, Choice, Files };

/// One thing that is asked. Its words stand in `assets/questions/<language>.toml`.
struct Question {
    std::string key; ///< "price"
    Screen screen;
    AnswerForm form;
    std::vector<std::string> options = {}; ///< of a Choice, by key; an empty answer is "I don't know"
    bool of_each_defect = false;           ///< asked for each line of `wrong`
};

/// All that can be asked, in order. `wrong` (Lines) are the defects, `receipts` and the defects' `pictures`
/// (Files) the files.
const std::vector<Question>& questions();
/// Whether the answers so far make it needed: nothing is asked that the letter does not need.
bool is_asked(const Question& question, const domain::Answers& answers);

/// Makes the defects those of the lines; what was said about a line stays with it, also when lines before it
/// come or go.
void set_lines(domain::Answers& answers, const std::string& lines);

/// The words of the questions in one language: data, so that a language needs no code.
class QuestionWords {
public:
    /// From `assets/questions/<language>.toml`. Throws domain::Error (ResourceMissing, TemplateBroken with
    /// file and line).
    static QuestionWords load(const std::filesystem::path& share, text::Language language);
    const std::string& title(Screen screen) const; ///< "What did you buy?"
    const std::string& help(Screen screen) const;  ///< one sentence below it; may be empty
    const std::string& label(const Question& question) const;
    const std::string& hint(const Question& question) const; ///< example or explanation; may be empty
    const std::string& option(const Question& question, const std::string& key) const; ///< "" is I don't know
    /// Any other sentence of the file, with {0}, {1} filled.
    std::string sentence(const std::string& key, const std::vector<std::string>& values = {}) const;

private:
    std::map<std::string, std::string> texts_;
    std::string file_name_;
};

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
        rule;            ///< a click away: what the law says, how the day was counted, where it stands
    std::string offered; ///< of Instead: an option of the question `wish`
};

struct Considered {
    std::vector<AskAgain> again;
    std::vector<Remark> remarks;
    bool stops() const;
};

/// Reads the answers and thinks along. Never says "too late" where it is not.
Considered considered(const domain::Answers& answers, domain::Date today, const Resources& resources);

} // namespace redress::app
