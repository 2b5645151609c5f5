// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/exchange/case_json.h>
#include <redress/text/messages.h>

#include <span>

namespace redress::app {

/// The sentence of one kind of problem: {0} file, {1} path inside it, {2} what stood there, {3} what was
/// expected, {4} line, {5} column.
struct KindWords {
    exchange::JsonProblem::Kind kind;
    const char* words;
};

/// Null where a list has no words for the kind.
const char* words_in(std::span<const KindWords> words, exchange::JsonProblem::Kind kind);

/// A sentence of such a list with the problem's values.
std::string filled_words(const char* words, const exchange::JsonProblem& problem, const std::string& file,
                         const text::Messages& messages);

} // namespace redress::app
