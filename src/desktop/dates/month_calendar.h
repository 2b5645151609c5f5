// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/month_sheet.h>

#include <wx/panel.h>

#include <functional>

namespace redress::desktop {

/// A month, drawn by ourselves: each day with the number of dates that wait on it. Arrow keys walk through
/// the days, and a screen reader is told the day by the calendar's name; the table beside it has the same
/// dates as text.
class MonthCalendar : public wxPanel {
public:
    explicit MonthCalendar(wxWindow* parent);

    void show(presentation::MonthSheet sheet, domain::Date chosen);
    void on_choose(std::function<void(domain::Date)> listener) { chosen_listener_ = std::move(listener); }

    /// The day at a place in the window; none outside the days.
    std::optional<domain::Date> day_at(wxPoint place) const;
    bool AcceptsFocus() const override { return true; }

private:
    void paint(wxPaintEvent& event);
    void key(wxKeyEvent& event);
    void paint_day(wxDC& dc, const presentation::MonthDay& day, const wxRect& cell) const;
    wxRect cell_of(std::size_t place) const;
    void walk(int days);
    void tell(domain::Date day);
    presentation::MonthSheet sheet_;
    std::optional<domain::Date> chosen_;
    std::function<void(domain::Date)> chosen_listener_;
};

} // namespace redress::desktop
