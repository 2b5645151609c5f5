// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/window.h>

/// What a screen reader is told beyond what wxWidgets tells it. wxAccessible exists on Windows only, so on
/// GTK these talk to ATK; elsewhere they do nothing.
namespace redress::desktop::a11y {

enum class Role { StatusBar, Document, Remark };

/// Names a control that has no label of its own: tables, icon buttons, amounts in a list.
void name(wxWindow& window, const wxString& spoken, const wxString& description = {});
/// Says more about a control than its name; nothing when there is no more to say.
void describe(wxWindow& window, const wxString& more);
/// Says what a window that draws itself is.
void role(wxWindow& window, Role role);

} // namespace redress::desktop::a11y
