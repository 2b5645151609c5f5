// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chart_view.h"

#include "widgets/a11y.h"
#include "widgets/tone_look.h"

#include <wx/dcbuffer.h>
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

/// Colours that also differ in lightness, for those who see few colours and for grey paper.
wxColour series_colour(std::size_t series, std::size_t count) {
    constexpr Tone steps[] = {Tone::Quiet, Tone::Advice, Tone::Warning, Tone::Plain, Tone::Bad};
    if (series + 1 == count) return tone_colour(Tone::Good);
    return tone_colour(steps[series % std::size(steps)]);
}

} // namespace

ChartView::ChartView(wxWindow* parent, const Kit& kit)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxVSCROLL | wxFULL_REPAINT_ON_RESIZE),
      kit_(kit) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetScrollRate(0, FromDIP(12));
    Bind(wxEVT_PAINT, &ChartView::paint, this);
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
    const int height = height_of(state_.groups) + 2 * line_height();
    SetVirtualSize(-1, height);
    Refresh();
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
    paint_legend(dc);
    int top = line_height() + 3 * FromDIP(space);
    for (const ChartGroup& group : state_.groups) top = paint_group(dc, group, top);
}

void ChartView::paint_legend(wxDC& dc) {
    int x = FromDIP(space);
    const int side = line_height() - FromDIP(6);
    for (std::size_t i = 0; i < state_.series.size(); ++i) {
        dc.SetPen(*wxTRANSPARENT_PEN);
        dc.SetBrush(series_colour(i, state_.series.size()));
        dc.DrawRectangle(x, FromDIP(space) + FromDIP(3), side, side);
        dc.SetTextForeground(tone_colour(Tone::Plain));
        dc.DrawText(to_wx(state_.series[i]), x + side + FromDIP(5), FromDIP(space));
        x += side + FromDIP(5) + dc.GetTextExtent(to_wx(state_.series[i])).GetWidth() + FromDIP(18);
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
        dc.SetBrush(series_colour(bar.series, state_.series.size()));
        dc.DrawRectangle(left, top + FromDIP(2), std::max(length, FromDIP(1)), line - FromDIP(4));
        dc.SetTextForeground(quiet_colour());
        dc.DrawText(to_wx(bar.text), left + length + FromDIP(6), top);
        top += line;
    }
    return top + FromDIP(space);
}

} // namespace redress::desktop
