// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/json_words.h"

#include <redress/app/sentences.h>

namespace redress::app {

namespace {

using Kind = exchange::JsonProblem::Kind;

constexpr KindWords kind_words[] = {
    {Kind::NotJson, N_("{0} is not correct JSON: it breaks at line {4}, column {5}. No letter was made.")},
    {Kind::NewerVersion, N_("{0} was written by a newer Redress (version {2}). No letter was made.")},
    {Kind::WrongType, N_("{0}: {1} should be {3}, but holds {2}. No letter was made.")},
    {Kind::UnknownField,
     N_("{0}: {1} is no name that answers have here; it can be {3}. No letter was made.")},
    {Kind::UnknownChoice, N_("{0}: {1} holds {2}; it can be {3}. No letter was made.")},
    {Kind::MissingField, N_("{0}: {1} is missing. No letter was made.")},
    {Kind::NotUtf8, N_("{0} is not UTF-8 text (line {4}). Save it as UTF-8; no letter was made.")},
    {Kind::TooLarge, N_("{0} is larger than answers can be. No letter was made.")},
    {Kind::TooDeep, N_("{0} is nested too deeply. No letter was made.")},
    {Kind::DuplicateKey, N_("{0}: {1} is there twice. No letter was made.")},
};

const char* words_for(const exchange::JsonProblem& problem) {
    if (problem.kind == Kind::NotACase && problem.value == "case")
        return N_("{0} is a case file, not answers. Take it into a casebook with: case add --from {0}");
    const char* words = words_in(kind_words, problem.kind);
    if (words != nullptr) return words;
    return N_("{0} is no file of answers: it does not say \"redress\": \"answers\". No letter was made.");
}

} // namespace

std::string answers_sentence(const exchange::JsonProblem& problem, const std::string& file,
                             const text::Messages& messages) {
    return filled_words(words_for(problem), problem, file, messages);
}

} // namespace redress::app
