// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/dialog.h>

namespace redress::desktop {

/// Gives the two buttons of a file or folder dialog our words: GTK names them in the system's language. The
/// other words inside stay GTK's.
void name_native_buttons(wxDialog& dialog, const wxString& accept, const wxString& give_up);

/// GTK passes a request to lay out upwards only as far as a window that has one open already, and one that
/// was made while its parent was being laid out stays open for ever: what is put into it later would have no
/// size. Closes such requests above the window and asks again.
void lay_out_again(wxWindow& window);

/// GTK gives a notebook whose tabs are not on the screen yet another ground and does not always notice that
/// they have come. Reads the theme again for the window and all inside it.
void style_again(wxWindow& window);

} // namespace redress::desktop
