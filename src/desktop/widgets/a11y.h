// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/window.h>

/// What a screen reader is told beyond what wxWidgets tells it. wxAccessible exists on Windows only, so on
/// GTK these talk to ATK; elsewhere they do nothing.
namespace redress::desktop::a11y {

enum class Role { StatusBar, Document };

/// Names a control that has no label of its own: tables, icon buttons, amounts in a list.
void name(wxWindow& window, const wxString& spoken, const wxString& description = {});
/// Says what a window that draws itself is.
void role(wxWindow& window, Role role);

} // namespace redress::desktop::a11y
