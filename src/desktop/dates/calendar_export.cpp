// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/calendar_export.h"

#include "dialogs/file_questions.h"

#include <redress/app/letters.h>

namespace redress::desktop {

std::string export_calendar(wxWindow& parent, const Kit& kit, const presentation::Session& session,
                            std::optional<domain::Id<domain::CaseSheet>> only) {
    const auto file = presentation::calendar_file(session, only);
    const auto target = ask_calendar_target(&parent, kit.words, file.name);
    if (!target) return {};
    app::write_file_safely(*target, file.bytes);
    return to_utf8(path_text(*target));
}

} // namespace redress::desktop
