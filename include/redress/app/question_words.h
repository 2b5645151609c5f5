// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/phrases.h>
#include <redress/text/language.h>

#include <filesystem>
#include <vector>

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

/// The words of the questions in one language: data, so that a language needs no code.
class QuestionWords {
public:
    /// From `assets/questions/<language>.toml`. Throws domain::Error (ResourceMissing, TemplateBroken with
    /// file and line, also for a word that the file lacks: all that the program can say are looked for).
    /// docs/questions.md lists what the file holds.
    static QuestionWords load(const std::filesystem::path& share, text::Language language);
    const std::string& title(Screen screen) const; ///< "What did you buy?"
    const std::string& help(Screen screen) const;  ///< one sentence below it; may be empty
    const std::string& label(const Question& question) const;
    const std::string& hint(const Question& question) const; ///< example or explanation; may be empty
    const std::string& option(const Question& question, const std::string& key) const; ///< "" is I don't know
    /// Any other sentence of the file, with {0}, {1} filled.
    std::string sentence(const std::string& key, const std::vector<std::string>& values = {}) const;

    /// All keys of the file, sorted.
    std::vector<std::string> keys() const { return phrases_.keys(); }

private:
    documents::Phrases phrases_;
};

/// The keys of every sentence that the program can say, without `sentence.`, sorted.
std::vector<std::string> sentences_said();

} // namespace redress::app
