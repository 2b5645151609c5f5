// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/question_print.h"

#include "print/harmless_text.h"

#include <redress/text/unicode.h>

#include <algorithm>
#include <charconv>
#include <ostream>

namespace redress::cli {

namespace {

using app::AnswerForm;

/// Small letters without accents and spaces around; nothing of what is no text.
std::string plain(const std::string& line) {
    return text::is_utf8(line) ? text::folded(text::tidied(line)) : std::string();
}

const app::Question& wish() {
    return *std::ranges::find(app::questions(), "wish", &app::Question::key);
}

} // namespace

QuestionPrint::QuestionPrint(const app::QuestionWords& words, text::Messages messages, std::ostream& out)
    : words_(words), messages_(std::move(messages)), out_(out) {}

void QuestionPrint::say(const std::string& line) {
    out_ << harmless(line) << '\n';
}

void QuestionPrint::say_message(const char* message) {
    say(messages_.tr(message));
}

void QuestionPrint::show_prompt() {
    out_ << "> " << std::flush;
}

void QuestionPrint::show_keys() {
    say_message(N_("Enter or ? means: I don't know. \"back\" goes one question back, \"why\" tells the rule "
                   "behind a remark."));
}

void QuestionPrint::show_screen(app::Screen screen) {
    if (shown_ == screen) return;
    shown_ = screen;
    say("");
    say(text::filled(messages_.tr("{0} of {1}: {2}"),
                     {std::to_string(static_cast<int>(screen) + 1), std::to_string(app::screen_count),
                      words_.title(screen)}));
    if (!words_.help(screen).empty()) say(words_.help(screen));
}

void QuestionPrint::show_ending(const app::Question& question) {
    if (question.form == AnswerForm::Lines) say_message(N_("An empty line ends the answer."));
    if (question.form == AnswerForm::Files)
        say_message(N_("One file on each line; an empty line ends them."));
}

void QuestionPrint::show(const AnswerStep& step, const domain::Answers& answers, const std::string& present) {
    const app::Question& question = *step.question;
    show_screen(question.screen);
    say("");
    const std::string& hint = words_.hint(question);
    const std::string about =
        step.defect ? harmless(answers.defects[*step.defect].what) + ": " : std::string();
    say(about + words_.label(question) + (hint.empty() ? "" : " (" + hint + ")"));
    for (std::size_t i = 0; i < question.options.size(); ++i)
        say("  " + std::to_string(i + 1) + "  " + words_.option(question, question.options[i]));
    show_ending(question);
    if (present.empty()) return;
    const bool is_option = std::ranges::find(question.options, present) != question.options.end();
    say(text::filled(messages_.tr("Now: {0}. Enter keeps it, ? takes it away."),
                     {is_option ? words_.option(question, present) : harmless(present)}));
}

void QuestionPrint::show_offer(const app::Remark& remark) {
    say(remark.sentence);
    say("  1  " + words_.option(wish(), remark.offered));
    say("  2  " + messages_.tr("Stay with my choice"));
    show_prompt();
}

AskCommand QuestionPrint::command_in(const std::string& line) const {
    if (line.find_first_not_of(" \t") == std::string::npos) return AskCommand::DontKnow;
    const std::string word = plain(line);
    if (word == "?") return AskCommand::DontKnow;
    if (word == "back" || word == plain(messages_.tr("back"))) return AskCommand::Back;
    if (word == "why" || word == plain(messages_.tr("why"))) return AskCommand::Why;
    return AskCommand::None;
}

std::optional<std::string> QuestionPrint::option_named(const app::Question& question,
                                                       const std::string& line) const {
    const std::string word = plain(line);
    std::size_t number = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool is_number = read.ec == std::errc() && read.ptr == word.data() + word.size();
    if (is_number && number >= 1 && number <= question.options.size()) return question.options[number - 1];
    const auto found = std::ranges::find_if(question.options, [&](const std::string& key) {
        return word == plain(key) || word == plain(words_.option(question, key));
    });
    return found == question.options.end() ? std::nullopt : std::optional(*found);
}

} // namespace redress::cli
