// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace redress::app {

/// Takes out days that cannot be right beside the others, or at all, and asks for them again. Of two that
/// cannot both be right the one asked later goes.
void drop_impossible_days(Reading& reading, const QuestionWords& words);

/// Files that cannot be read or that a seller could not open.
std::vector<AskAgain> questionable_files(const Reading& reading, const QuestionWords& words);

} // namespace redress::app
