// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/month_calendar.h"

#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/tone_look.h"
#include "widgets/words.h"

#include <wx/dcbuffer.h>
#include <wx/settings.h>

namespace redress::desktop {
namespace {

constexpr int columns = 7;
constexpr int rows = 7; // the names of the weekdays and six weeks
constexpr int row_height = 34;

wxColour system_colour(wxSystemColour which) {
    return wxSystemSettings::GetColour(which);
}

} // namespace

MonthCalendar::MonthCalendar(wxWindow* parent)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS | wxFULL_REPAINT_ON_RESIZE) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetMinSize(FromDIP(wxSize(210, rows * row_height)));
    Bind(wxEVT_PAINT, &MonthCalendar::paint, this);
    Bind(wxEVT_KEY_DOWN, &MonthCalendar::key, this);
    Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent& event) {
        SetFocus();
        if (const auto day = day_at(event.GetPosition())) tell(*day);
    });
    for (const auto type : {wxEVT_SET_FOCUS, wxEVT_KILL_FOCUS})
        Bind(type, [this](wxFocusEvent& event) {
            Refresh();
            event.Skip();
        });
}

void MonthCalendar::show(presentation::MonthSheet sheet, domain::Date chosen) {
    sheet_ = std::move(sheet);
    chosen_ = chosen;
    for (const presentation::MonthDay& day : sheet_.days)
        if (day.day == chosen) a11y::name(*this, to_wx(day.spoken));
    Refresh();
}

wxRect MonthCalendar::cell_of(std::size_t place) const {
    const wxSize size = GetClientSize();
    const int column = static_cast<int>(place) % columns;
    const int row = static_cast<int>(place) / columns + 1;
    const int left = size.GetWidth() * column / columns;
    const int top = size.GetHeight() * row / rows;
    return {left, top, size.GetWidth() * (column + 1) / columns - left,
            size.GetHeight() * (row + 1) / rows - top};
}

std::optional<domain::Date> MonthCalendar::day_at(wxPoint place) const {
    for (std::size_t i = 0; i < sheet_.days.size(); ++i)
        if (cell_of(i).Contains(place)) return sheet_.days[i].day;
    return std::nullopt;
}

void MonthCalendar::paint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(system_colour(wxSYS_COLOUR_WINDOW));
    dc.Clear();
    dc.SetFont(GetFont());
    dc.SetTextForeground(quiet_colour());
    for (std::size_t i = 0; i < sheet_.weekdays.size(); ++i) {
        wxRect cell = cell_of(i);
        cell.SetTop(0);
        dc.DrawLabel(to_wx(sheet_.weekdays[i]), cell, wxALIGN_CENTER);
    }
    for (std::size_t i = 0; i < sheet_.days.size(); ++i) paint_day(dc, sheet_.days[i], cell_of(i));
}

// The day with its number of dates below it; a frame around today, a filled ground under the chosen day.
void MonthCalendar::paint_day(wxDC& dc, const presentation::MonthDay& day, const wxRect& cell) const {
    const bool is_chosen = chosen_ && day.day == *chosen_;
    const wxRect inside = wxRect(cell).Deflate(FromDIP(1));
    dc.SetPen(day.is_today ? wxPen(quiet_colour(), FromDIP(1)) : *wxTRANSPARENT_PEN);
    dc.SetBrush(is_chosen ? wxBrush(system_colour(wxSYS_COLOUR_HIGHLIGHT))
                : day.dates > 0
                    ? wxBrush(tone_ground(day.tone == presentation::Tone::Plain ? presentation::Tone::Advice
                                                                                : day.tone))
                    : *wxTRANSPARENT_BRUSH);
    dc.DrawRoundedRectangle(inside, FromDIP(4));
    const wxColour words = is_chosen      ? system_colour(wxSYS_COLOUR_HIGHLIGHTTEXT)
                           : day.in_month ? system_colour(wxSYS_COLOUR_WINDOWTEXT)
                                          : quiet_colour();
    dc.SetTextForeground(words);
    dc.SetFont(day.dates > 0 ? GetFont().Bold() : GetFont());
    const wxString number = wxString::Format("%d", day.day.day());
    if (day.dates == 0) {
        dc.DrawLabel(number, cell, wxALIGN_CENTER);
    } else {
        dc.DrawLabel(number, wxRect(inside).Deflate(0, FromDIP(2)), wxALIGN_CENTER_HORIZONTAL | wxALIGN_TOP);
        dc.SetFont(GetFont().Smaller().Smaller());
        if (!is_chosen) dc.SetTextForeground(tone_colour(day.tone));
        dc.DrawLabel(to_wx("● " + std::to_string(day.dates)), inside,
                     wxALIGN_CENTER_HORIZONTAL | wxALIGN_BOTTOM);
    }
    if (is_chosen && HasFocus()) {
        dc.SetBrush(*wxTRANSPARENT_BRUSH);
        dc.SetPen(wxPen(words, FromDIP(1), wxPENSTYLE_DOT));
        dc.DrawRectangle(wxRect(inside).Deflate(FromDIP(2)));
    }
}

void MonthCalendar::key(wxKeyEvent& event) {
    switch (event.GetKeyCode()) {
    case WXK_LEFT:
        return walk(-1);
    case WXK_RIGHT:
        return walk(1);
    case WXK_UP:
        return walk(-columns);
    case WXK_DOWN:
        return walk(columns);
    case WXK_PAGEUP:
        return tell(presentation::month_after(*chosen_, -1));
    case WXK_PAGEDOWN:
        return tell(presentation::month_after(*chosen_, 1));
    case WXK_TAB:
        Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
        return;
    default:
        event.Skip();
    }
}

void MonthCalendar::walk(int days) {
    if (const auto day = domain::day_after(*chosen_, days)) tell(*day);
}

void MonthCalendar::tell(domain::Date day) {
    if (chosen_listener_) later(*this, [this, day] { chosen_listener_(day); });
}

} // namespace redress::desktop
