// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/dialog.h>
#include <wx/sizer.h>

#include <functional>

namespace redress::desktop {

/// The buttons at the foot of a dialog, at its right edge: one that gives up (Escape), one that does it
/// (Enter). Their ids are no stock ids: GTK would show those in the system's language, not the program's.
/// Without `accepted` the dialog ends with wxID_OK, without `given_up` with wxID_CANCEL.
wxSizer* dialog_buttons(wxDialog& dialog, const wxString& accept, const wxString& give_up,
                        std::function<void()> accepted = {}, std::function<void()> given_up = {});
/// Only the one that closes the dialog, for Enter and Escape.
wxSizer* dialog_closer(wxDialog& dialog, const wxString& close);

} // namespace redress::desktop
