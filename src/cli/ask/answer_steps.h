// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/five_questions.h>

namespace redress::cli {

/// One thing to ask now: a question, or a question about one defect.
struct AnswerStep {
    const app::Question* question;
    std::optional<std::size_t> defect = {};
    bool operator==(const AnswerStep&) const = default;
};

/// What the answers so far make needed, in order; what is asked of each defect is asked of one after the
/// other.
std::vector<AnswerStep> steps_for(const domain::Answers& answers);

/// The answer as it is now, lines and files a line each; empty: I don't know.
std::string answer_at(const domain::Answers& answers, const AnswerStep& step);
void set_answer(domain::Answers& answers, const AnswerStep& step, const std::string& answer);

} // namespace redress::cli
