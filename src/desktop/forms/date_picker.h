// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"

#include <wx/window.h>

#include <optional>
#include <string>

namespace redress::desktop {

/// Shows a month near the window, at the day that is typed there now when it is one. The chosen day, as the
/// interface's language writes it; nothing when the person chose none.
std::optional<std::string> pick_date(wxWindow& near_window, const Kit& kit, const std::string& typed);

} // namespace redress::desktop
