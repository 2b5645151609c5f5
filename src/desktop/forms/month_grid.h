// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"

#include <redress/domain/date.h>

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <functional>
#include <vector>

namespace redress::desktop {

/// A month of days, Monday first, in the program's language: GTK's own calendar speaks the system's. Each
/// day is a button that says its whole date; arrows go by days and weeks, Page Up and Page Down by months.
class MonthGrid : public wxPanel {
public:
    using Chosen = std::function<void(domain::Date)>;

    MonthGrid(wxWindow* parent, const Kit& kit, domain::Date day, Chosen chosen);

    domain::Date day() const { return day_; }
    void go_to(domain::Date day);
    void focus_day();

private:
    wxSizer* make_head();
    wxSizer* make_days();
    void show_month();
    void show_button(std::size_t place, int day);
    void key(wxKeyEvent& event);
    int first_place() const;
    const Kit& kit_;
    domain::Date day_;
    Chosen chosen_;
    wxStaticText* title_ = nullptr;
    std::vector<wxButton*> days_;
};

/// The same day of another month, or that month's last day.
domain::Date in_month(domain::Date day, int months_later);

} // namespace redress::desktop
