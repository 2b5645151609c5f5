// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"

#include <redress/storage/history.h>

#include <wx/window.h>

namespace redress::desktop {

void show_keyboard_help(wxWindow* parent, const Kit& kit);
void show_about_dialog(wxWindow* parent, const Kit& kit);
/// "Last change: Add defect, 21 November 2026 14:05, Eva" in the reader's own time zone.
wxString last_change(const storage::HistoryEntry& entry, const Words& words);

} // namespace redress::desktop
