// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/words.h"

#include <redress/app/case_keeping.h>
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
/// The same for a letter whose answers could not be kept; `trouble` says why.
bool may_lose_answers(wxWindow* parent, const Words& words, const std::string& trouble);
/// Says what a case is before the casebook is asked for. False: not now.
bool wants_case(wxWindow* parent, const Words& words);
/// Whether a case that is there already may be brought up to the answers; says what would change and what
/// would be left alone.
bool may_change_case(wxWindow* parent, const Words& words, const app::Keeping& keeping);
/// Where to write a message; asks before a file is replaced. Nothing when the person gave up.
std::optional<std::filesystem::path> ask_mail_target(wxWindow* parent, const Words& words,
                                                     const std::filesystem::path& folder,
                                                     const std::string& name);
wxString one_below_another(const std::vector<std::string>& sentences);

} // namespace redress::desktop
