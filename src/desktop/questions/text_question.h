// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/question_box.h"

#include <wx/textctrl.h>

namespace redress::desktop {

/// A line, several lines, a day, an amount or a share: typed as a person writes it.
class TextQuestion : public QuestionBox {
public:
    TextQuestion(wxWindow* parent, const Kit& kit, const presentation::QuestionState& state,
                 const Listeners& listeners);
    void focus() override;

protected:
    void show_value(const presentation::QuestionState& state) override;

private:
    wxWindow* make_lines();
    void make_line();
    wxWindow* make_calendar_button();
    wxTextCtrl* text_ = nullptr;
};

} // namespace redress::desktop
