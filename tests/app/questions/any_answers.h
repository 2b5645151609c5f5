// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/questions/answered.h"

#include <random>

namespace redress::test {

/// What a question may be answered with in a trial. The empty one is "I don't know".
std::vector<std::string> possible_answers(const app::Question& question);
/// What may be typed as a line of what is wrong, and how a paper shows it before its full stop.
struct TrialLine {
    std::string typed;
    std::string shown;
};
const std::vector<TrialLine>& trial_lines();

/// Answers at random, the same for the same seed; about four of ten are left empty.
domain::Answers any_answers(std::mt19937& chance);

/// The texts of the answers as papers show them, longest first: in them nothing is looked for.
std::vector<std::string> shown_texts(const domain::Answers& given);
/// Every line and sentence of a paper that is not empty, with those texts as "Xx".
struct PaperText {
    std::string text;
    bool is_sentence = false;
};
std::vector<PaperText> texts_of(const documents::Document& paper, const domain::Answers& given);

/// What is wrong with a paper's sentences, or empty: what no answers may lead to.
std::string fault_in(const documents::Document& paper, const domain::Answers& given);
/// What stands in the letter or on the sheet that was neither answered nor follows from answers by the hand
/// calculation of this test, or empty.
std::string invention_in(const documents::Document& paper, const domain::Answers& given);

} // namespace redress::test
