// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/questions_view.h"
#include "widgets/attempt.h"

#include <wx/radiobut.h>

#include <algorithm>

namespace redress::desktop {
namespace {

constexpr double smallest_scale = 0.8;
constexpr double largest_scale = 2.0;
constexpr double scale_step = 1.1;

// Where Enter has no meaning of its own.
bool is_line_or_radio(const wxWindow* window) {
    const auto* text = dynamic_cast<const wxTextCtrl*>(window);
    return (text && !text->IsMultiLine()) || dynamic_cast<const wxRadioButton*>(window);
}

bool is_enter(int key) {
    return key == WXK_RETURN || key == WXK_NUMPAD_ENTER;
}

} // namespace

void QuestionsView::bind_keys() {
    Bind(wxEVT_CHAR_HOOK, &QuestionsView::key, this);
}

void QuestionsView::key(wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    if (event.AltDown() && !event.ControlDown()) {
        if (key == WXK_LEFT) return later(*this, [this] { go_back(); });
        if (key == WXK_RIGHT) return later(*this, [this] { go_on(); });
    } else if (event.ControlDown()) {
        if (is_enter(key)) return later(*this, [this] { go_on(); });
        if (take_scale_key(key)) return;
    } else if (is_enter(key) && is_line_or_radio(wxWindow::FindFocus())) {
        return later(*this, [this] {
            if (!column_->focus_next()) go_on();
        });
    }
    event.Skip();
}

bool QuestionsView::take_scale_key(int key) {
    double scale = text_scale_;
    if (key == '+' || key == WXK_NUMPAD_ADD || key == '=')
        scale *= scale_step;
    else if (key == '-' || key == WXK_NUMPAD_SUBTRACT)
        scale /= scale_step;
    else if (key == '0' || key == WXK_NUMPAD0)
        scale = 1;
    else
        return false;
    scale = std::clamp(scale, smallest_scale, largest_scale);
    if (scale != text_scale_) later(*this, [this, scale] { listeners_.scale(scale); });
    return true;
}

} // namespace redress::desktop
