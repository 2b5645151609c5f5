// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/splitter.h>

namespace redress::desktop {

/// Two panels beside each other with a sash. They are divided only once they are in sight and have room: GTK
/// does not draw a panel that got its first size behind another page.
class TwoPanes : public wxSplitterWindow {
public:
    explicit TwoPanes(wxWindow* parent);

    /// `left_share` of the width goes to the left, now and when the window grows.
    void divide(wxWindow* left, wxWindow* right, double left_share);
    /// To be called when the panes may have come into sight.
    void come_to_front();

private:
    wxWindow* left_ = nullptr;
    wxWindow* right_ = nullptr;
    double share_ = 0.5;
};

} // namespace redress::desktop
