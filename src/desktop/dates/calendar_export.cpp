// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/calendar_export.h"

#include <redress/app/letters.h>

#include <wx/filedlg.h>

namespace redress::desktop {

std::string export_calendar(wxWindow& parent, const Kit& kit, const presentation::Session& session,
                            std::optional<domain::Id<domain::CaseSheet>> only) {
    const auto file = presentation::calendar_file(session, only);
    wxFileDialog dialog(&parent, kit.words.tr("Export calendar"), wxString(), to_wx(file.name),
                        kit.words.tr("Calendars") + " (*.ics)|*.ics", wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK) return {};
    app::write_file_safely(to_path(dialog.GetPath()), file.bytes);
    return to_utf8(dialog.GetPath());
}

} // namespace redress::desktop
