// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/date_picker.h"

#include "forms/month_grid.h"
#include "widgets/dialog_buttons.h"

#include <redress/text/format.h>
#include <redress/text/parse.h>

#include <wx/datetime.h>
#include <wx/dialog.h>
#include <wx/display.h>

#include <algorithm>

namespace redress::desktop {
namespace {

domain::Date shown_day(const std::string& typed, text::Language language) {
    const auto read = text::parse_date(typed, language);
    if (const auto* day = std::get_if<domain::Date>(&read)) return *day;
    return *domain::Date::from_iso(to_utf8(wxDateTime::Today().FormatISODate()));
}

// Below the field, or as far up as the screen needs.
void move_below(wxDialog& dialog, wxWindow& field) {
    const wxRect screen = wxDisplay(&field).GetClientArea();
    wxPoint place = field.ClientToScreen(wxPoint(0, field.GetSize().GetHeight()));
    const int title_bar = dialog.FromDIP(36);
    place.x = std::min(place.x, screen.GetRight() - dialog.GetSize().GetWidth());
    place.y = std::min(place.y, screen.GetBottom() - dialog.GetSize().GetHeight() - title_bar);
    dialog.Move(place);
}

} // namespace

std::optional<std::string> pick_date(wxWindow& near_window, const Kit& kit, const std::string& typed) {
    const text::Language language = kit.words.messages().language();
    wxDialog dialog(wxGetTopLevelParent(&near_window), wxID_ANY, kit.words.tr("Calendar"));
    MonthGrid* grid = nullptr;
    grid = new MonthGrid(&dialog, kit, shown_day(typed, language), [&dialog, &grid](domain::Date day) {
        grid->go_to(day);
        dialog.EndModal(wxID_OK);
    });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(grid, 0, wxEXPAND | wxALL, dialog.FromDIP(12));
    column->Add(dialog_closer(dialog, kit.words.tr("Cancel")), 0, wxEXPAND | wxALL, dialog.FromDIP(12));
    dialog.SetSizerAndFit(column);
    move_below(dialog, near_window);
    grid->focus_day();
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return text::format_date(grid->day(), language, text::DateStyle::Numeric);
}

} // namespace redress::desktop
