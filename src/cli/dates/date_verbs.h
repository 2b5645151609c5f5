// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nouns.h"

namespace redress::cli {

// Each adds verbs to the noun `deadline`.
void add_list_verbs(CLI::App& noun, Verb& chosen);
void add_keep_verbs(CLI::App& noun, Verb& chosen);
void add_change_verbs(CLI::App& noun, Verb& chosen);
void add_calendar_verb(CLI::App& noun, Verb& chosen);
void add_date_papers(CLI::App& noun, Verb& chosen);
/// A verb of the noun case.
void add_region_verb(CLI::App& noun, Verb& chosen);

} // namespace redress::cli
