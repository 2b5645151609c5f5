// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/finding_list.h"

#include <redress/presentation/case_page.h>

namespace redress::desktop {

/// The first tab of a case: its money in figures, and what stands against sending a letter.
class OverviewPage : public wxScrolledWindow {
public:
    OverviewPage(wxWindow* parent, const Kit& kit, FindingList::GoThere go_there);
    void show(const presentation::CasePageState& state);

private:
    void show_money(const std::vector<presentation::FactLine>& lines);
    void add_fact(const presentation::FactLine& line);
    const Kit& kit_;
    wxPanel* money_;
    wxFlexGridSizer* grid_;
    wxStaticText* findings_title_;
    FindingList* findings_;
};

} // namespace redress::desktop
