// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/dialog.h>

namespace redress::desktop {

/// Gives the two buttons of a file or folder dialog our words: GTK names them in the system's language. The
/// other words inside stay GTK's.
void name_native_buttons(wxDialog& dialog, const wxString& accept, const wxString& give_up);

} // namespace redress::desktop
