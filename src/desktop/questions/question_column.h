// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/question_box.h"
#include "questions/remark_list.h"

#include <wx/scrolwin.h>

namespace redress::desktop {

/// One screen of questions in one column, with the remarks beside it, or below it where room is narrow.
class QuestionColumn : public wxScrolledWindow {
public:
    QuestionColumn(wxWindow* parent, const Kit& kit, const QuestionBox::Listeners& listeners,
                   RemarkList::TakeOffer take_offer);

    /// Keeps every control that still fits, with its cursor.
    void show(const presentation::ScreenState& state);
    void scroll_to_top() { Scroll(0, 0); }
    void focus_first();
    /// Moves the keyboard to the question after the one that has it; false when that is the last.
    bool focus_next();
    /// Whether questions or remarks stand below what is in sight.
    bool has_more_below() const;
    void on_scroll(std::function<void()> listener) { scrolled_ = std::move(listener); }

private:
    void add_heading(wxSizer* column);
    void place(const presentation::ScreenState& state);
    QuestionBox* box_for(const presentation::QuestionState& state, std::vector<QuestionBox*>& old);
    void lay_out();
    const Kit& kit_;
    QuestionBox::Listeners listeners_;
    WrappingText* place_ = nullptr;
    WrappingText* title_ = nullptr;
    WrappingText* help_ = nullptr;
    WrappingText* nothing_ = nullptr;
    wxBoxSizer* column_;
    wxBoxSizer* boxes_sizer_;
    wxBoxSizer* both_;
    RemarkList* remarks_;
    std::vector<QuestionBox*> boxes_;
    int laid_out_at_ = 0;
    std::function<void()> scrolled_;
};

} // namespace redress::desktop
