// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ask/answer_steps.h"

#include <redress/text/messages.h>

#include <iosfwd>

namespace redress::cli {

/// Words that are no answer.
enum class AskCommand { None, DontKnow, Back, Why };

/// What a terminal shows of the questions, in their language.
class QuestionPrint {
public:
    QuestionPrint(const app::QuestionWords& words, text::Messages messages, std::ostream& out);

    void show_keys();
    /// The screen's title, when it is another one, and the question. `present` is what was answered before.
    void show(const AnswerStep& step, const domain::Answers& answers, const std::string& present);
    void show_prompt();
    /// A choice between taking the offer and staying.
    void show_offer(const app::Remark& remark);
    void say(const std::string& line);
    void say_message(const char* message);

    AskCommand command_in(const std::string& line) const;
    /// The option that a number, a key or the option's words name; nothing when it is none of them.
    std::optional<std::string> option_named(const app::Question& question, const std::string& line) const;

private:
    void show_screen(app::Screen screen);
    void show_ending(const app::Question& question);

    const app::QuestionWords& words_;
    text::Messages messages_;
    std::ostream& out_;
    std::optional<app::Screen> shown_;
};

} // namespace redress::cli
