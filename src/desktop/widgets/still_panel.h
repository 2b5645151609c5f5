// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/panel.h>

namespace redress::desktop {

/// A panel that the keyboard passes by while it holds nothing to use: one that only keeps a text apart, or a
/// list that is empty yet.
class StillPanel : public wxPanel {
public:
    explicit StillPanel(wxWindow* parent) : wxPanel(parent) { m_container.DisableSelfFocus(); }
};

} // namespace redress::desktop
