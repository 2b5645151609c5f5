// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/commands.h"
#include "widgets/kit.h"

#include <redress/presentation/start_page.h>

#include <wx/menu.h>

#include <vector>

namespace redress::desktop {

/// The records that the Case menu adds, in its order.
std::vector<domain::RecordKind> addable_kinds();
/// The whole menu bar in the kit's language.
wxMenuBar* make_main_menu(const Kit& kit, const std::vector<presentation::RecentCasebook>& recents);
/// The command of a key that GTK's tables would swallow before the menu sees it; wxID_NONE for other keys.
int command_of_key(const wxKeyEvent& event);

} // namespace redress::desktop
