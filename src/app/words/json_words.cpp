// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/json_words.h"

#include <redress/app/sentences.h>

#include <algorithm>

namespace redress::app {

namespace {

using Kind = exchange::JsonProblem::Kind;

/// In the person's words where the format has none of its own.
std::string expected_words(const exchange::JsonProblem& problem, const text::Messages& messages) {
    if (problem.kind == Kind::WrongType) return messages.tr(problem.expected);
    const auto kind = domain::choice_from<domain::RecordKind>(problem.expected);
    return problem.kind == Kind::UnknownKey && kind ? kind_name(*kind, messages) : problem.expected;
}

} // namespace

const char* words_in(std::span<const KindWords> words, exchange::JsonProblem::Kind kind) {
    const auto found = std::ranges::find(words, kind, &KindWords::kind);
    return found == words.end() ? nullptr : found->words;
}

std::string filled_words(const char* words, const exchange::JsonProblem& problem, const std::string& file,
                         const text::Messages& messages) {
    return text::filled(messages.tr(words),
                        {file, problem.path, problem.value, expected_words(problem, messages),
                         std::to_string(problem.line), std::to_string(problem.column)});
}

} // namespace redress::app
