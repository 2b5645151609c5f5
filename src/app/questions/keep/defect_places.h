// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kept_base.h"
#include "questions/draft/case_draft.h"

namespace redress::app {

/// Where each defect of the reading stands in the case on file. One whose words are in the case already keeps
/// its records and its number, also when lines before it came or went; of the others the one in the same
/// place is taken to be the same in other words.
std::vector<DefectPlace> places_in(const domain::Case& on_file, const KeptBase& base, const Reading& reading,
                                   int next_number);

} // namespace redress::app
