// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/question_column.h"
#include "widgets/attempt.h"
#include "widgets/gtk_shim.h"

#include <algorithm>

namespace redress::desktop {
namespace {

constexpr int widest_column = 860;
constexpr int narrowest_column = 480; // below it the remarks stand below
constexpr int narrow_remarks = 300;
constexpr int wide_remarks = 400;
constexpr int around_keyboard = 8;

} // namespace

void QuestionColumn::lay_out() {
    const int width = GetClientSize().GetWidth();
    if (width == laid_out_at_ || width < FromDIP(200)) return;
    laid_out_at_ = width;
    const int edges = 2 * FromDIP(margin);
    const int room = width - edges - FromDIP(margin); // for both
    const bool narrow = room - FromDIP(narrow_remarks) < FromDIP(narrowest_column);
    const int column =
        std::min(narrow ? width - edges : room - FromDIP(narrow_remarks), FromDIP(widest_column));
    put_in_sizers(narrow);
    wrap_to(column, narrow ? column : std::min(room - column, FromDIP(wide_remarks)));
    both_->Show(side_, !narrow);
    FitInside();
    Layout();
    if (!narrow) align_remarks();
    later(*this, [this] {
        lay_out_again(*this);
        show_keyboard();
        if (scrolled_) scrolled_();
    });
}

void QuestionColumn::align_remarks() {
    const int top = place_->GetPosition().y;
    int used = 0;
    std::size_t next = 0; // spacer and list in turn
    const auto put = [&](const RemarkList* remarks, int wanted) {
        if (remarks->is_empty()) return;
        const int gap = std::max(0, wanted - used);
        side_->GetItem(next)->AssignSpacer(1, gap);
        used += gap + side_->GetItem(next + 1)->CalcMin().GetHeight();
        next += 2;
    };
    put(remarks_, 0);
    for (const Row& row : rows_) put(row.remarks, row.box->GetPosition().y - top);
    FitInside();
    Layout();
}

// The whole question with its remarks where there is room, else what has the keyboard.
void QuestionColumn::show_keyboard() {
    wxWindow* keyboard = wxWindow::FindFocus();
    if (!keyboard || keyboard == this || !IsDescendant(keyboard)) return;
    wxWindow* whole = keyboard;
    while (whole->GetParent() != this) whole = whole->GetParent();
    const int edge = FromDIP(around_keyboard);
    wxRect shown = whole->GetRect();
    const auto row = std::ranges::find(rows_, whole, &Row::box);
    if (row != rows_.end() && !row->remarks->is_empty()) shown.Union(row->remarks->GetRect());
    const int room = GetClientSize().GetHeight() - 2 * edge;
    if (shown.GetHeight() > room) shown = whole->GetRect();
    if (shown.GetHeight() > room)
        shown = wxRect(ScreenToClient(keyboard->GetScreenPosition()), keyboard->GetSize());
    const int top = shown.GetTop() - edge;
    const int below = shown.GetBottom() + edge;
    const int move = top < 0 ? top : std::max(0, below - GetClientSize().GetHeight());
    if (move == 0) return;
    int step = 1;
    GetScrollPixelsPerUnit(nullptr, &step);
    const int now = GetViewStart().y;
    Scroll(0, now + (move < 0 ? move - step + 1 : move + step - 1) / step);
}

} // namespace redress::desktop
