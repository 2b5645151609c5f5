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
    const Resources& resources;

    std::string phrase(const std::string& key, std::initializer_list<std::string> values = {}) const {
        return source.words.phrase(key, values);
    }
};

/// The names that only these papers have, `first.…`; docs/questions.md lists them.
void add_purchase_sentences(FieldTree& tree, const FirstPaper& paper);
void add_defect_sentences(FieldTree& tree, const FirstPaper& paper);
void add_wish_sentences(FieldTree& tree, const FirstPaper& paper);
/// What comes if there is no agreement: boards, courts, advisers and their days.
void add_way_on(FieldTree& tree, const FirstPaper& paper);
/// Names and addresses as they were typed, and who signs.
void add_address_lines(FieldTree& tree, const FirstPaper& paper);
/// Boards, mediation and courts that take the case as far as is known.
void add_forums(FieldTree& tree, const FirstPaper& paper);

} // namespace redress::app
