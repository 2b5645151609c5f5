// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/defs.h>

namespace redress::desktop {

/// The numbers of the menu's commands.
enum Command : int {
    cmd_letter = wxID_HIGHEST + 1,
    cmd_new_casebook,
    cmd_open,
    cmd_sample,
    cmd_new_case,
    cmd_close,
    cmd_quit,
    cmd_undo,
    cmd_redo,
    cmd_find,
    cmd_agenda,
    cmd_export_calendar,
    cmd_export_case_calendar,
    cmd_forum,
    cmd_interest,
    cmd_remove,
    cmd_add_another,
    cmd_save_pdf,
    cmd_print,
    cmd_english,
    cmd_swedish,
    cmd_keyboard,
    cmd_about,
    cmd_recent_first,
    cmd_recent_last = cmd_recent_first + 7,
    cmd_section_first,
    cmd_section_last = cmd_section_first + 9,
    cmd_add_first,
    cmd_add_last = cmd_add_first + 23
};

} // namespace redress::desktop
