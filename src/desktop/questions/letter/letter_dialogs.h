// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/words.h"

#include <redress/presentation/start_page.h>

#include <wx/window.h>

#include <optional>
#include <vector>

namespace redress::desktop {

/// Whether the answers to an unfinished letter may go for ever. Asks once.
bool may_throw_away(wxWindow* parent, const Words& words);
/// The casebook for the case behind a letter: the last one that is there, else a new one among the person's
/// documents. One that exists is used and not replaced. Nothing when the person gave up.
std::optional<std::filesystem::path> ask_case_place(wxWindow* parent, const Words& words,
                                                    const std::vector<presentation::RecentCasebook>& recents);
wxString one_below_another(const std::vector<std::string>& sentences);

} // namespace redress::desktop
