// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "first_paper.h"

#include <redress/law/forum.h>

namespace redress::app {

/// Whether the claim is not known to reach what the forum takes, whatever line of business it belongs to.
bool is_below_some_floor(const law::ForumView& view);

/// What a claim must reach at least, by line of business: "Takes disputes about at least 750 kr, …".
std::string floor_words(const law::Forum& forum, const FirstPaper& paper);

} // namespace redress::app
