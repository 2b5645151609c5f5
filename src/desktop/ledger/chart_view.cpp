// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chart_view.h"

#include "widgets/a11y.h"
#include "widgets/tone_look.h"

#include <wx/dcbuffer.h>
#include <wx/dcclient.h>
#include <wx/settings.h>

#include <algorithm>

namespace redress::desktop {
namespace {

using presentation::ChartBar;
using presentation::ChartGroup;
using presentation::Tone;

constexpr int label_width = 240;
constexpr int figure_width = 110;
constexpr int space = 8;

/// Colours that those who see few of them can tell apart as well (Okabe and Ito), and that stand out from a
/// light ground and a dark one. Instances that have ruled have one each.
wxColour series_colour(const std::vector<app::ChartColumn>& kinds, std::size_t series) {
    constexpr unsigned instances[] = {0xE69F00, 0xCC79A7, 0xD55E00, 0xB8A800};
    const auto rgb = [](unsigned code) {
        return wxColour((code >> 16) & 255, (code >> 8) & 255, code & 255);
    };
    switch (kinds[series]) {
    case app::ChartColumn::Claimed:
        return rgb(0x999999);
    case app::ChartColumn::Offered:
        return rgb(0x56B4E9);
    case app::ChartColumn::Awarded:
        return rgb(0x0072B2);
    case app::ChartColumn::Paid:
        return rgb(0x009E73);
    case app::ChartColumn::AtInstance:
        break;
    }
    const auto before = std::count(kinds.begin(), kinds.begin() + static_cast<std::ptrdiff_t>(series),
                                   app::ChartColumn::AtInstance);
    return rgb(instances[static_cast<std::size_t>(before) % std::size(instances)]);
}

} // namespace

ChartView::ChartView(wxWindow* parent, const Kit& kit)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxVSCROLL | wxFULL_REPAINT_ON_RESIZE),
      kit_(kit) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetScrollRate(0, FromDIP(12));
    Bind(wxEVT_PAINT, &ChartView::paint, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        fit_height();
    });
}

int ChartView::line_height() const {
    return GetTextExtent("Ag").GetHeight();
}

int ChartView::height_of(const std::vector<ChartGroup>& groups) const {
    int height = 3 * FromDIP(space);
    for (const ChartGroup& group : groups)
        height += static_cast<int>(group.bars.size()) * line_height() + FromDIP(space);
    return height;
}

void ChartView::show(presentation::ChartState state) {
    state_ = std::move(state);
    a11y::name(*this, kit_.words.tr("Chart"), to_wx(state_.spoken));
    fit_height();
    Refresh();
}

// The legend needs more lines where the window is narrow.
void ChartView::fit_height() {
    wxClientDC dc(this);
    dc.SetFont(GetFont());
    SetVirtualSize(-1, height_of(state_.groups) + top_of_groups(dc));
}

int ChartView::top_of_groups(wxDC& dc) const {
    int bottom = 0;
    for (const wxRect& place : legend_places(dc)) bottom = std::max(bottom, place.GetBottom());
    return bottom + FromDIP(2 * space);
}

/// One after another, in as many lines as the width makes of them, below what was recovered.
std::vector<wxRect> ChartView::legend_places(wxDC& dc) const {
    std::vector<wxRect> places;
    const int line = line_height(), side = line - FromDIP(6);
    const int left = FromDIP(space);
    wxPoint at(left, FromDIP(space) + (state_.recovered.empty() ? 0 : line + FromDIP(space)));
    for (const std::string& series : state_.series) {
        const int width = side + FromDIP(5) + dc.GetTextExtent(to_wx(series)).GetWidth();
        if (at.x > left && at.x + width > GetClientSize().GetWidth() - left)
            at = wxPoint(left, at.y + line + FromDIP(2));
        places.emplace_back(at, wxSize(width, line));
        at.x += width + FromDIP(18);
    }
    return places;
}

void ChartView::paint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    DoPrepareDC(dc);
    dc.SetBackground(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW));
    dc.Clear();
    dc.SetFont(GetFont());
    if (!state_.empty_text.empty()) {
        dc.SetTextForeground(quiet_colour());
        dc.DrawText(to_wx(state_.empty_text), FromDIP(space), FromDIP(space));
        return;
    }
    dc.SetTextForeground(tone_colour(Tone::Plain));
    if (!state_.recovered.empty()) dc.DrawText(to_wx(state_.recovered), FromDIP(space), FromDIP(space));
    paint_legend(dc);
    int top = top_of_groups(dc);
    for (const ChartGroup& group : state_.groups) top = paint_group(dc, group, top);
}

void ChartView::paint_legend(wxDC& dc) {
    const int side = line_height() - FromDIP(6);
    const auto places = legend_places(dc);
    for (std::size_t i = 0; i < places.size(); ++i) {
        dc.SetPen(*wxTRANSPARENT_PEN);
        dc.SetBrush(series_colour(state_.kinds, i));
        dc.DrawRectangle(places[i].x, places[i].y + FromDIP(3), side, side);
        dc.SetTextForeground(tone_colour(Tone::Plain));
        dc.DrawText(to_wx(state_.series[i]), places[i].x + side + FromDIP(5), places[i].y);
    }
}

int ChartView::paint_group(wxDC& dc, const ChartGroup& group, int top) {
    const int line = line_height();
    const int left = FromDIP(label_width);
    const int room = std::max(0, GetClientSize().GetWidth() - left - FromDIP(figure_width) - FromDIP(space));
    const auto largest = static_cast<double>(std::max<std::int64_t>(1, state_.largest()));
    dc.SetTextForeground(tone_colour(Tone::Plain));
    const wxString label =
        wxControl::Ellipsize(to_wx(group.label), dc, wxELLIPSIZE_END, left - 2 * FromDIP(space));
    dc.DrawText(label, FromDIP(space), top);
    for (const ChartBar& bar : group.bars) {
        const int length = static_cast<int>(room * (static_cast<double>(bar.minor) / largest));
        dc.SetPen(*wxTRANSPARENT_PEN);
        dc.SetBrush(series_colour(state_.kinds, bar.series));
        dc.DrawRectangle(left, top + FromDIP(2), std::max(length, FromDIP(1)), line - FromDIP(4));
        dc.SetTextForeground(quiet_colour());
        dc.DrawText(to_wx(bar.text), left + length + FromDIP(6), top);
        top += line;
    }
    return top + FromDIP(space);
}

} // namespace redress::desktop
