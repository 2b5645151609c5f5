// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/questions/answered.h"

#include <random>

namespace redress::test {

/// What a question may be answered with in a trial; every word occurs in one answer only. The empty one is
/// "I don't know".
std::vector<std::string> possible_answers(const app::Question& question);

/// Answers at random, the same for the same seed; about four of ten are left empty.
domain::Answers any_answers(std::mt19937& chance);

/// What is wrong with a paper's sentences, or empty: what no answers may lead to.
std::string fault_in(const documents::Document& document);

/// What stands in the letter that was neither answered nor computed from answers, or empty.
std::string invention_in(const documents::Document& letter, const domain::Answers& given);

} // namespace redress::test
