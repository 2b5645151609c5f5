// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"

#include <redress/presentation/ledger_page.h>

#include <wx/dc.h>
#include <wx/scrolwin.h>

namespace redress::desktop {

/// Bars of what was claimed, offered, awarded and paid. A screen reader gets the same as sentences.
class ChartView : public wxScrolledWindow {
public:
    ChartView(wxWindow* parent, const Kit& kit);
    void show(presentation::ChartState state);

private:
    void paint(wxPaintEvent& event);
    void paint_legend(wxDC& dc);
    int paint_group(wxDC& dc, const presentation::ChartGroup& group, int top);
    int height_of(const std::vector<presentation::ChartGroup>& groups) const;
    int line_height() const;
    void fit_height();
    int top_of_groups(wxDC& dc) const;
    std::vector<wxRect> legend_places(wxDC& dc) const;

    const Kit& kit_;
    presentation::ChartState state_;
};

} // namespace redress::desktop
