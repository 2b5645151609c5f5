// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"

#include <redress/presentation/first_letter_page.h>

#include <wx/button.h>
#include <wx/panel.h>

#include <functional>
#include <vector>

namespace redress::desktop {

/// The six screens as buttons in a row: where one is, where something is asked again, and the way to each.
class StepBar : public wxPanel {
public:
    StepBar(wxWindow* parent, const Kit& kit, std::function<void(app::Screen)> go_to);
    void show(const std::vector<presentation::StepState>& steps);

private:
    struct Step {
        wxButton* button;
        wxPanel* line; ///< under the button; coloured where one is
    };
    void make(const std::vector<presentation::StepState>& steps);
    void show_step(const Step& step, const presentation::StepState& state, std::size_t number);
    const Kit& kit_;
    std::function<void(app::Screen)> go_to_;
    std::vector<presentation::StepState> shown_;
    std::vector<Step> steps_;
};

} // namespace redress::desktop
