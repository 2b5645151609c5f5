// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/month_grid.h"

#include "widgets/a11y.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <redress/text/format.h>

#include <algorithm>

namespace redress::desktop {
namespace {

constexpr int days_in_week = 7;
constexpr int weeks_shown = 6;

domain::Date first_of_month(domain::Date day) {
    return *domain::Date::from_ymd(day.year(), day.month(), 1);
}

wxString weekday_start(const Words& words, domain::Date day) {
    const std::string named =
        text::format_date(day, words.messages().language(), text::DateStyle::WithWeekday);
    return to_wx(named).Left(2);
}

int step_of_key(int key) {
    switch (key) {
    case WXK_LEFT:
        return -1;
    case WXK_RIGHT:
        return 1;
    case WXK_UP:
        return -days_in_week;
    case WXK_DOWN:
        return days_in_week;
    default:
        return 0;
    }
}

} // namespace

domain::Date in_month(domain::Date day, int months_later) {
    const int months = day.year() * 12 + day.month() - 1 + months_later;
    for (int number = day.day(); number > 0; --number)
        if (const auto there = domain::Date::from_ymd(months / 12, months % 12 + 1, number)) return *there;
    return day; // beyond the years a date can have
}

MonthGrid::MonthGrid(wxWindow* parent, const Kit& kit, domain::Date day, Chosen chosen)
    : wxPanel(parent), kit_(kit), day_(day), chosen_(std::move(chosen)) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(make_head(), 0, wxEXPAND | wxBOTTOM, FromDIP(8));
    column->Add(make_days(), 0, wxEXPAND);
    SetSizer(column);
    Bind(wxEVT_CHAR_HOOK, &MonthGrid::key, this);
    show_month();
}

wxSizer* MonthGrid::make_head() {
    const Words& words = kit_.words;
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto step = [this](int months) { return [this, months] { go_to(in_month(day_, months)); }; };
    row->Add(icon_button(this, kit_, "up", words.tr("Previous month"), step(-1)));
    row->Add(icon_button(this, kit_, "down", words.tr("Next month"), step(1)), 0, wxLEFT, FromDIP(4));
    title_ = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                              wxALIGN_RIGHT | wxST_NO_AUTORESIZE);
    title_->SetFont(heading_font(*this, 1));
    row->Add(title_, 1, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(8));
    return row;
}

wxSizer* MonthGrid::make_days() {
    auto* grid = new wxGridSizer(days_in_week, FromDIP(2), FromDIP(2));
    const domain::Date monday = *domain::Date::from_ymd(2024, 1, 1);
    for (int i = 0; i < days_in_week; ++i) {
        auto* name = new wxStaticText(this, wxID_ANY, weekday_start(kit_.words, *day_after(monday, i)));
        name->SetForegroundColour(quiet_colour());
        grid->Add(name, 0, wxALIGN_CENTER);
    }
    for (std::size_t place = 0; place < days_in_week * weeks_shown; ++place) {
        wxButton* button = word_button(this, "00", [this, place] {
            const int number = static_cast<int>(place) - first_place() + 1;
            chosen_(*domain::Date::from_ymd(day_.year(), day_.month(), number));
        });
        button->SetMinSize(FromDIP(wxSize(38, 32)));
        grid->Add(button, 0, wxEXPAND | wxRESERVE_SPACE_EVEN_IF_HIDDEN);
        days_.push_back(button);
    }
    return grid;
}

int MonthGrid::first_place() const {
    return static_cast<int>(first_of_month(day_).weekday());
}

void MonthGrid::show_month() {
    title_->SetLabelText(
        to_wx(text::format_date(day_, kit_.words.messages().language(), text::DateStyle::Long)));
    for (std::size_t place = 0; place < days_.size(); ++place)
        show_button(place, static_cast<int>(place) - first_place() + 1);
    Layout();
}

void MonthGrid::show_button(std::size_t place, int number) {
    const auto day = domain::Date::from_ymd(day_.year(), day_.month(), number);
    wxButton* button = days_[place];
    button->Show(day.has_value());
    if (!day) return;
    button->SetLabel(std::to_string(number));
    button->SetFont(*day == day_ ? heading_font(*this, 1) : GetFont());
    a11y::name(*button, to_wx(text::format_date(*day, kit_.words.messages().language(),
                                                text::DateStyle::WithWeekday)));
}

void MonthGrid::go_to(domain::Date day) {
    day_ = day;
    show_month();
}

void MonthGrid::focus_day() {
    days_[static_cast<std::size_t>(first_place() + day_.day() - 1)]->SetFocus();
}

void MonthGrid::key(wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    const int step = step_of_key(key);
    if (step != 0)
        go_to(domain::day_after(day_, step).value_or(day_));
    else if (key == WXK_PAGEUP || key == WXK_PAGEDOWN)
        go_to(in_month(day_, key == WXK_PAGEUP ? -1 : 1));
    else
        return event.Skip();
    focus_day();
}

} // namespace redress::desktop
