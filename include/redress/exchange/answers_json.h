// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/answers.h>
#include <redress/exchange/case_json.h>

namespace redress::exchange {

/// What a file of answers may hold.
struct AnswerNames {
    std::vector<std::string> questions;
    std::vector<std::string> of_each_defect; ///< those that are asked of each
    std::vector<std::string> languages;      ///< "en", "sv"
};

using AnswersResult = std::variant<domain::Answers, std::vector<JsonProblem>>;

/// Answers as JSON (docs/answers-format.md). It begins with `"redress": "answers"`. Known keys only;
/// numbers, true and false where texts belong are read as they stand there, null as no answer. A defect that
/// is a text of several lines is as many. Anything else: the problems, each with its place, and nothing
/// read. At most 1 MiB. A uid that the file does not state is none.
AnswersResult answers_from_json(const std::string& text, const AnswerNames& names);
/// The same bytes for the same answers. What is not UTF-8 is written with replacement characters.
std::string answers_to_json(const domain::Answers& answers);

} // namespace redress::exchange
