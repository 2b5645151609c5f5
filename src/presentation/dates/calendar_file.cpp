// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/calendar_entries.h>
#include <redress/presentation/due_notice.h>

namespace redress::presentation {

CalendarFile calendar_file(const Session& session, std::optional<domain::Id<domain::CaseSheet>> only) {
    const auto loaded = only ? session.workspace.load(*only) : std::nullopt;
    const std::string number = loaded ? loaded->dispute.sheet.number : "";
    return {number.empty() ? "redress.ics" : "redress-" + number + ".ics",
            exchange::calendar_text(app::calendar_of(session.workspace, only, session.messages))};
}

} // namespace redress::presentation
