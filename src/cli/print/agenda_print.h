// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "print/json_value.h"

#include <redress/app/agenda.h>

namespace redress::cli {

/// The lists that are not empty, each under its heading.
std::string agenda_text(const app::Agenda& agenda, const app::AgendaChoices& choices, Desk& desk);
/// `deadline list --json` without a case, as docs/cli.md describes it.
Json agenda_json(const app::Agenda& agenda, const app::AgendaChoices& choices, Desk& desk);

} // namespace redress::cli
