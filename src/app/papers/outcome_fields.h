// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter_parts.h"

namespace redress::app {

/// For whom a paper is made: fees are the own side's.
enum class PaperReader { Anybody, OwnSide };

/// What has come of the claims, as the other side and a forum may know it: a list for each head and
/// counterpart with something answered, decided or paid.
void add_outcome_fields(FieldTree& tree, const domain::Case& dispute, const LetterChoices& choices,
                        const Resources& resources, PaperReader reader);

/// Every forum that the dispute has been to: number, parties, course, rulings, what became of each item.
void add_instance_fields(FieldTree& tree, const domain::Case& dispute, const LetterWords& words,
                         PaperReader reader);

/// Where the own side stands, with offers without prejudice and reserves: for its own papers alone.
void add_position_fields(FieldTree& tree, const LetterSource& source, const Resources& resources);

} // namespace redress::app
