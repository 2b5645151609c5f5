// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ask/answer_steps.h"
#include "ask/line_reader.h"
#include "ask/question_print.h"

#include <set>

namespace redress::cli {

/// How a conversation ended.
enum class InterviewEnd {
    Finished,
    Stopped, ///< where the program does not know
    CutShort ///< the input ended before the questions did
};

/// The five questions on a terminal. Every answer counts at once, so that none is lost however it ends.
class Interview {
public:
    /// Changes `answers`.
    Interview(domain::Answers& answers, const app::Resources& resources, domain::Date today, std::istream& in,
              std::ostream& out);

    /// Asks what the answers do not say yet.
    InterviewEnd run();

private:
    enum class Reply { Answered, Again, Back, Stopped, CutShort };

    std::optional<AnswerStep> next_step() const;
    void forget_last();
    Reply ask(const AnswerStep& step);
    std::optional<std::string> whole_answer(const AnswerStep& step, const std::string& first);
    bool is_understood(const AnswerStep& step, const std::string& answer);
    Reply tell_urgent();
    Reply tell_stop(const app::Remark& remark);
    Reply offer(const app::Remark& remark);
    /// What the screens before this one lead to; without one what all do.
    void tell_notes(std::optional<app::Screen> before);
    void tell_rules();
    void consider();
    std::string again_for(const AnswerStep& step) const;

    domain::Answers& answers_;
    const app::Resources& resources_;
    domain::Date today_;
    LineReader lines_;
    QuestionPrint print_;
    app::Considered considered_;
    std::vector<AnswerStep> done_;
    std::string refused_;        ///< the answer that was not understood
    std::set<std::string> told_; ///< remarks that were said already
};

} // namespace redress::cli
