// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/two_panes.h"

#include "widgets/attempt.h"

namespace redress::desktop {
namespace {

constexpr int smallest_pane = 200;
constexpr int smallest_whole = 100; // less is no size yet

} // namespace

TwoPanes::TwoPanes(wxWindow* parent)
    : wxSplitterWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE | wxSP_NOBORDER) {
    SetMinimumPaneSize(FromDIP(smallest_pane));
    // Not at the event that shows it: a tab may get its size before it counts as shown, or after.
    Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
        if (left_ && !IsSplit()) attempt([this] { come_to_front(); });
        event.Skip();
    });
}

void TwoPanes::divide(wxWindow* left, wxWindow* right, double left_share) {
    left_ = left;
    right_ = right;
    share_ = left_share;
    left_->Hide();
    right_->Hide();
    SetSashGravity(share_);
    come_to_front();
}

void TwoPanes::come_to_front() {
    const int width = GetClientSize().GetWidth();
    if (IsSplit() || !IsShownOnScreen() || width < FromDIP(smallest_whole)) return;
    left_->Show();
    right_->Show();
    SplitVertically(left_, right_, static_cast<int>(width * share_));
}

} // namespace redress::desktop
