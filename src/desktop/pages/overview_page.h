// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/finding_list.h"

#include <redress/presentation/case_page.h>

#include <wx/scrolwin.h>

namespace redress::desktop {

/// The first tab of a case: its money in figures, and what stands against sending a letter.
class OverviewPage : public wxScrolledWindow {
public:
    struct Listeners {
        FindingList::GoThere go_there;
        std::function<void()> edit_details;
        std::function<void()> ask_forum;
        std::function<void()> ask_interest;
    };

    OverviewPage(wxWindow* parent, const Kit& kit, Listeners listeners);
    void show(const presentation::CasePageState& state);

private:
    void add_fact(const presentation::FactLine& line);
    void fit_to_width();
    const Kit& kit_;
    wxSizer* column_ = nullptr;
    wxPanel* money_ = nullptr;
    wxFlexGridSizer* grid_ = nullptr;
    FindingList* findings_ = nullptr;
};

} // namespace redress::desktop
