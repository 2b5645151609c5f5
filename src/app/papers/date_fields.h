// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter_words.h"

#include <redress/app/agenda.h>
#include <redress/app/case_dates.h>
#include <redress/app/deadline_log.h>
#include <redress/text/messages.h>

namespace redress::app {

/// What the fields of dates are made from. Only papers for the own side and the explanation have them; no
/// note is ever among them.
struct DateSource {
    const domain::Case& dispute;
    const LetterWords& words;
    const text::Messages& messages; ///< of the paper's language: the law's sentences
    const CaseLaw& law;
    domain::Date today;
};

// Each adds its own names to the tree; docs/templates.md lists them.
/// Deadlines and hearings of one case, by where today stands to them, and what is done.
void add_case_agenda_fields(documents::FieldTree& tree, const DateSource& source);
/// The arithmetic of every date that a rule of law gave and that was not dropped.
void add_explanation_fields(documents::FieldTree& tree, const DateSource& source);
/// One hearing: the one named, else the next planned one, else the last.
void add_hearing_fields(documents::FieldTree& tree, const DateSource& source,
                        domain::Id<domain::Hearing> named);

/// "fre 2026-01-30": for the columns of tables.
std::string short_day(const LetterWords& words, domain::Date day);
/// "kl. 09:30".
std::string clock(const LetterWords& words, std::optional<domain::TimeOfDay> time);
/// The deadline's title in the paper's language: the rule's words, unless a person wrote others.
std::string title_in(const DateSource& source, const domain::Deadline& deadline);

/// The rows of one list of an agenda. Without a case only what the agenda's entries say is known.
std::vector<documents::FieldTree> agenda_rows(const LetterWords& words, const text::Messages& messages,
                                              const std::vector<AgendaLine>& lines, const DateSource* source);

} // namespace redress::app
