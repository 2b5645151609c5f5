// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/agenda_page.h>

namespace redress::presentation {

std::string list_title(AgendaList list, domain::Date day, const text::Messages& messages);

/// What a list without rows says.
std::string empty_words(AgendaList list, const text::Messages& messages);

Tone tone_of(const app::AgendaLine& line);
/// "in 3 days", "4 days ago"; of a window, presumption or harbour only that it has ended.
std::string standing_words(const app::AgendaLine& line, const text::Messages& messages);

} // namespace redress::presentation
