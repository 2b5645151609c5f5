// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/agenda.h>
#include <redress/app/deadline_log.h>
#include <redress/app/letters.h>

namespace redress::app {

/// What a person chooses for a paper that is not about the state of one case.
struct OfficePaper {
    text::Language language = text::Language::English;
    domain::Date dated;
    documents::PaperSize paper = documents::PaperSize::A4;
};

/// The agenda of one person or, with an empty `who`, of everybody.
documents::Template::Result agenda_document(const Agenda& agenda, const AgendaChoices& choices,
                                            const OfficePaper& paper, const Resources& resources);
MadeLetter make_agenda(const Agenda& agenda, const AgendaChoices& choices, const OfficePaper& paper,
                       const Resources& resources, const documents::FontSet& fonts);

/// Which deadline was entered, changed and ticked off, when and by whom. Notes are left out.
documents::Template::Result deadline_log_document(const domain::CaseSheet& sheet,
                                                  const std::vector<LogLine>& log, const OfficePaper& paper,
                                                  const Resources& resources);
MadeLetter make_deadline_log(const domain::CaseSheet& sheet, const std::vector<LogLine>& log,
                             const OfficePaper& paper, const Resources& resources,
                             const documents::FontSet& fonts);

} // namespace redress::app
