// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/words.h"

#include <wx/window.h>

#include <optional>

namespace redress::desktop {

/// The system's dialogs for files and folders, with buttons in the program's language. Nothing when the
/// person gave up.
std::optional<std::filesystem::path> ask_casebook_file(wxWindow* parent, const Words& words);
/// Those that name a file to write ask before one is replaced.
std::optional<std::filesystem::path> ask_pdf_target(wxWindow* parent, const Words& words,
                                                    const std::filesystem::path& folder,
                                                    const std::string& name);
std::optional<std::filesystem::path> ask_calendar_target(wxWindow* parent, const Words& words,
                                                         const std::string& name);
/// By the name's ending: a PDF, a spreadsheet or a text table.
std::optional<std::filesystem::path> ask_schedule_target(wxWindow* parent, const Words& words,
                                                         const std::string& name);
std::optional<std::filesystem::path> ask_filled_schedule(wxWindow* parent, const Words& words);
std::optional<wxString> ask_folder(wxWindow* parent, const Words& words, const wxString& start);

} // namespace redress::desktop
