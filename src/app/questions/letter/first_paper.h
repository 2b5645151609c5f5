// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter_parts.h"
#include "questions/reading.h"

namespace redress::app {

/// What both papers are made from: the answers, the case they make, and the letter's source.
struct FirstPaper {
    const Reading& reading;
    const QuestionWords& questions;
    const LetterSource& source; ///< its pack is null where no section may be named
    const law::Pack* pack;      ///< of the country, for days and boards; may be null
};

/// The names that only these papers have, `first.…`; docs/questions.md lists them.
void add_purchase_sentences(FieldTree& tree, const FirstPaper& paper);
void add_defect_sentences(FieldTree& tree, const FirstPaper& paper);
void add_wish_sentences(FieldTree& tree, const FirstPaper& paper);
/// What comes if there is no agreement: boards, courts, advisers and their days.
void add_way_on(FieldTree& tree, const FirstPaper& paper);

} // namespace redress::app
