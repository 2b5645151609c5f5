// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/reading.h"

#include <redress/domain/case.h>
#include <redress/law/forum.h>

namespace redress::app {

/// Asked today: the answer to the letter may come after the last day. The letter is the first complaint where
/// the seller has not been told before.
law::ForumQuestion first_forum_question(const domain::Case& dispute, const Reading& reading);

/// What is asked of a board is worth the price where no money is asked.
law::ForumQuestion valued_by_price(law::ForumQuestion question);

/// Whether some board takes what is claimed in some line of business, be it in time or not.
bool has_board_for_claim(const domain::Case& dispute, const Reading& reading);

} // namespace redress::app
