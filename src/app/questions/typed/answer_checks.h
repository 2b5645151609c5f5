// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/reading.h"

namespace redress::app {

/// Takes out days that cannot be right beside the others, or at all, and asks for them again: the fewest that
/// make the rest right. Of two that cannot both be right the one asked later goes.
void drop_impossible_days(Reading& reading, const QuestionWords& words);

/// Asks about answers that cannot both be meant although each is understood.
void ask_about_contradictions(Reading& reading, const domain::Answers& answers, const QuestionWords& words);

/// Files that cannot be read or that a seller could not open.
std::vector<AskAgain> questionable_files(const Reading& reading, const QuestionWords& words);

/// Sentences that were put otherwise and that the letter no longer has, also with other days and amounts.
/// Their `question` is `rewordings`.
std::vector<AskAgain> lost_rewordings(const domain::Answers& answers, domain::Date today,
                                      const Resources& resources, const QuestionWords& words);

} // namespace redress::app
