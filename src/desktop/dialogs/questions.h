// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/words.h"

#include <wx/window.h>

#include <string>
#include <vector>

namespace redress::desktop {

/// What to do with typing that is not saved yet.
enum class TypingAnswer { Save, GiveUp, Stay };
TypingAnswer ask_about_typing(wxWindow& parent, const Words& words, const std::string& form_title);

/// Says why a record cannot be deleted: where it is cited.
void tell_citations(wxWindow& parent, const Words& words, const std::string& title,
                    const std::vector<std::string>& places);

/// Whether a file that is there already may be replaced.
bool may_replace(wxWindow* parent, const Words& words, const wxString& file);

/// One sentence with an OK button.
void tell(wxWindow* parent, const wxString& sentence);

} // namespace redress::desktop
