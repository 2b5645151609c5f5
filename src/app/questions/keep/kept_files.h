// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kept_paper.h"
#include "questions/draft/case_draft.h"

namespace redress::app {

/// Takes the files of the exhibits in. Of those that cannot be read any more the case keeps what it has.
void take_files_in(domain::Case& dispute, const std::vector<DraftedExhibit>& exhibits,
                   const std::optional<domain::LoadedCase>& on_file, const TakeIn& take_in);

} // namespace redress::app
