// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter_parts.h"

#include <redress/app/schedule/schedule.h>

namespace redress::app {

// What only a paper that the trader writes may name.

/// The goods taken in that the choices name, else those taken in last; null where nothing was.
const domain::Intake* chosen_intake(const domain::Case& dispute, const LetterChoices& choices);
void add_intake_fields(FieldTree& tree, const LetterSource& source, const LetterChoices& choices);

/// How the customer is spoken to: one person as "du", several as "ni".
void add_addressee_fields(FieldTree& tree, const LetterSource& source);

/// The position on each thing asked of the trader, what he offers and asks himself; `asked` is the schedule
/// of what is still open.
void add_answer_fields(FieldTree& tree, const LetterSource& source, const Schedule& asked);

} // namespace redress::app
