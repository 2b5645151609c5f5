// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/question_box.h"
#include "questions/remark_list.h"

#include <wx/scrolwin.h>

namespace redress::desktop {

/// One screen of questions in one column. Each remark stands beside its question, or below it where room is
/// narrow; those about the whole screen stand first, or last when room is narrow and nothing is asked for.
class QuestionColumn : public wxScrolledWindow {
public:
    QuestionColumn(wxWindow* parent, const Kit& kit, const QuestionBox::Listeners& listeners,
                   const RemarkList::Listeners& remark_listeners);

    /// Keeps every control that still fits, with its cursor.
    void show(const presentation::ScreenState& state);
    void scroll_to_top() { Scroll(0, 0); }
    void focus_first();
    void focus_question(const presentation::QuestionPlace& place);
    /// Moves the keyboard to the question after the one that has it; false when that is the last.
    bool focus_next();
    /// Whether questions or remarks stand below what is in sight.
    bool has_more_below() const;
    void on_scroll(std::function<void()> listener) { scrolled_ = std::move(listener); }

protected:
    // What the keyboard reaches is shown whole, with its words; wxWidgets would show the control alone.
    bool ShouldScrollToChildOnFocus(wxWindow*) override { return false; }

private:
    struct Row {
        QuestionBox* box;
        RemarkList* remarks;
    };
    void bind_events();
    void add_heading(wxSizer* column);
    void say_heading(const presentation::ScreenState& state);
    void place(const presentation::ScreenState& state);
    Row row_for(const presentation::QuestionState& state, std::vector<Row>& old);
    RemarkList* make_remarks();
    void show_remarks(const std::vector<presentation::RemarkState>& remarks);
    void lay_out();
    void put_in_sizers(bool narrow);
    void wrap_to(int column, int remarks);
    /// Moves the remarks at the side down to their questions.
    void align_remarks();
    void show_keyboard();
    static constexpr int margin = 20;
    const Kit& kit_;
    QuestionBox::Listeners listeners_;
    WrappingText* place_ = nullptr;
    WrappingText* title_ = nullptr;
    WrappingText* help_ = nullptr;
    wxBoxSizer* column_;
    wxBoxSizer* boxes_sizer_;
    wxBoxSizer* side_;
    wxBoxSizer* both_;
    RemarkList::Listeners remark_listeners_;
    RemarkList* remarks_; ///< about the whole screen
    std::vector<Row> rows_;
    int laid_out_at_ = 0;
    std::function<void()> scrolled_;
};

} // namespace redress::desktop
