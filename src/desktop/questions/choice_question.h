// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/question_box.h"

#include <wx/radiobut.h>

namespace redress::desktop {

/// One of a few answers as radio buttons, "I don't know" the last, in as few rows as the width allows.
class ChoiceQuestion : public QuestionBox {
public:
    ChoiceQuestion(wxWindow* parent, const Kit& kit, const presentation::QuestionState& state,
                   const Listeners& listeners);
    void focus() override;

protected:
    void show_value(const presentation::QuestionState& state) override;
    void arrange(int width) override;

private:
    void add(const presentation::Option& option);
    /// In even columns, or one after another as words are where that takes fewer rows.
    void put_in_rows(int width);
    /// From the last answer to the first and back: GTK stops at the ends.
    void go_round(wxKeyEvent& event);
    wxPanel* panel_;
    wxBoxSizer* buttons_; ///< of rows
    std::vector<wxRadioButton*> radios_;
};

} // namespace redress::desktop
