// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"

#include <redress/presentation/due_notice.h>

#include <wx/window.h>

namespace redress::desktop {

/// Asks where and writes the calendar of one case, or of all. The file's path; empty when the person gave up.
std::string export_calendar(wxWindow& parent, const Kit& kit, const presentation::Session& session,
                            std::optional<domain::Id<domain::CaseSheet>> only);

} // namespace redress::desktop
