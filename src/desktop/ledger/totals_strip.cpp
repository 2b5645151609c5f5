// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/totals_strip.h"

#include "widgets/tone_look.h"

#include <wx/control.h>
#include <wx/dcbuffer.h>
#include <wx/settings.h>

namespace redress::desktop {
namespace {

using presentation::LedgerLine;
using presentation::LedgerRowState;

constexpr int space = 5;

} // namespace

TotalsStrip::TotalsStrip(wxWindow* parent, const Kit& kit)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxFULL_REPAINT_ON_RESIZE), kit_(kit) {
    m_container.DisableSelfFocus();
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetMinSize(wxSize(-1, GetTextExtent("Ag").GetHeight() + FromDIP(2 * space)));
    Bind(wxEVT_PAINT, &TotalsStrip::paint, this);
    Hide();
}

const LedgerRowState* TotalsStrip::total_for(const MatrixTable& matrix) const {
    const auto& rows = matrix.state().rows;
    const auto cell = matrix.current();
    for (std::size_t i = cell ? cell->row : 0; i < rows.size(); ++i)
        if (rows[i].line == LedgerLine::Total) return &rows[i];
    for (std::size_t i = rows.size(); i-- > 0;) // in the last head, below its total
        if (rows[i].line == LedgerLine::Total) return &rows[i];
    return nullptr;
}

bool TotalsStrip::follow(const MatrixTable& matrix) {
    const LedgerRowState* total = total_for(matrix);
    const int room = matrix.GetClientSize().GetHeight() + (IsShown() ? GetSize().GetHeight() : 0);
    const bool is_wanted = total && matrix.IsShown() && matrix.wanted_height() > room;
    std::vector<std::string> texts; // none where the matrix shows the same just above
    if (total && !matrix.shows(static_cast<std::size_t>(total - matrix.state().rows.data())))
        for (const auto& cell : total->cells) texts.push_back(cell.text);
    auto places = matrix.column_places();
    if (texts != texts_ || places != places_) Refresh();
    texts_ = std::move(texts);
    places_ = std::move(places);
    if (is_wanted == IsShown()) return false;
    Show(is_wanted);
    return true;
}

void TotalsStrip::paint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(texts_.empty() ? GetParent()->GetBackgroundColour()
                                    : tone_ground(presentation::Tone::Advice));
    dc.Clear();
    dc.SetFont(GetFont().Bold());
    dc.SetTextForeground(tone_colour(presentation::Tone::Plain));
    for (std::size_t i = 0; i < texts_.size() && i < places_.size(); ++i) {
        const auto [left, width] = places_[i];
        const int room = width - FromDIP(2 * space);
        const wxString text = wxControl::Ellipsize(to_wx(texts_[i]), dc, wxELLIPSIZE_END, room);
        const int gap = i == 0 ? 0 : room - dc.GetTextExtent(text).GetWidth(); // figures stand at the right
        dc.DrawText(text, left + FromDIP(space) + gap, FromDIP(space));
    }
}

} // namespace redress::desktop
