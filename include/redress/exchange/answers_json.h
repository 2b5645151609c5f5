// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/answers.h>
#include <redress/domain/problem.h>

#include <variant>

namespace redress::exchange {

/// Answers as JSON (docs/answers-format.md). Known keys only; numbers and booleans where texts belong are
/// read as typed. Anything else: the problems, each with its place, and nothing read. At most 1 MiB.
std::variant<domain::Answers, std::vector<domain::Problem>>
answers_from_json(const std::string& text, const std::vector<std::string>& known_questions);
/// The same bytes for the same answers.
std::string answers_to_json(const domain::Answers& answers);

} // namespace redress::exchange
