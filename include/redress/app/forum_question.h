// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>
#include <redress/law/forum.h>

namespace redress::app {

/// What the records of a case say to the question where it may go, filed on that day. What they do not say
/// stays unknown: nothing is taken as a no because nobody wrote it down.
/// The claim is the sum of the first head; without a head, or with an item that has no amount, it is unknown.
/// The price is that of the purchases whose defects the head names, or of all. The first notice of those
/// defects, or recorded complaint, is the one from which a board counts; of everything else that a forum may
/// count from it is the last time.
law::ForumQuestion forum_question_of(const domain::Case& dispute, domain::Date filed,
                                     std::optional<law::Trade> trade = std::nullopt);

} // namespace redress::app
