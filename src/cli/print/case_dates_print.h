// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates/chosen_case.h"
#include "print/json_value.h"

#include <redress/app/deadline_log.h>

namespace redress::cli {

/// A table of a case's deadlines with their numbers, then the warnings of the open ones.
std::string deadlines_text(const ChosenCase& chosen, const std::vector<const domain::Deadline*>& deadlines,
                           Desk& desk);
/// One kept deadline, as docs/cli.md describes it.
Json kept_json(const ChosenCase& chosen, const domain::Deadline& deadline, Desk& desk);

/// What follows from the records, then what it is uncertain about.
std::string proposals_text(const ChosenCase& chosen, const std::vector<app::DateProposal>& proposals,
                           Desk& desk);
Json proposals_json(const ChosenCase& chosen, const std::vector<app::DateProposal>& proposals, Desk& desk);

/// Old and new days of each, with the reasons below.
std::string moves_text(const ChosenCase& chosen, const std::vector<app::DateMove>& moves, Desk& desk);
Json moves_json(const ChosenCase& chosen, const std::vector<app::DateMove>& moves, Desk& desk);

std::string log_text(const std::vector<app::LogLine>& lines, Desk& desk);
Json log_json(const std::vector<app::LogLine>& lines);

} // namespace redress::cli
