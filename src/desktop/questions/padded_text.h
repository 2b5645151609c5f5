// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/panel.h>
#include <wx/textctrl.h>

namespace redress::desktop {

/// A text of many lines with a margin: GTK draws it against its border. The wheel goes past it to what
/// scrolls around it while it has no hidden lines.
class PaddedText : public wxPanel {
public:
    PaddedText(wxWindow* parent, const wxString& words, int lines);
    wxTextCtrl& text() { return *text_; }

private:
    void pass_wheel_on(wxMouseEvent& event);
    wxTextCtrl* text_;
};

} // namespace redress::desktop
