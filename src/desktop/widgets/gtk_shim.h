// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/dialog.h>
#include <wx/notebook.h>

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

/// Tabs with less room beside their words, for a notebook of many.
void narrow_tabs(wxNotebook& book);

/// Before a notebook goes: GTK tells an assistive tool of each page that is taken out, and while it does so
/// looks for the tab of that page, which is out already. It does not look where no tabs are shown.
void forget_tabs(wxNotebook& book);

/// Whether a text of many lines has more of them than it shows.
bool has_hidden_lines(const wxWindow& text);

} // namespace redress::desktop
