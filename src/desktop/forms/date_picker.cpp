// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/date_picker.h"

#include "widgets/icon_button.h"

#include <redress/text/format.h>
#include <redress/text/parse.h>

#include <wx/button.h>
#include <wx/calctrl.h>
#include <wx/dialog.h>
#include <wx/sizer.h>

namespace redress::desktop {
namespace {

wxDateTime shown_day(const std::string& typed, text::Language language) {
    const auto read = text::parse_date(typed, language);
    const auto* day = std::get_if<domain::Date>(&read);
    wxDateTime shown = wxDateTime::Today();
    if (day) shown.ParseISODate(to_wx(day->iso()));
    return shown;
}

} // namespace

std::optional<std::string> pick_date(wxWindow& near_window, const Kit& kit, const std::string& typed) {
    const text::Language language = kit.words.messages().language();
    wxDialog dialog(wxGetTopLevelParent(&near_window), wxID_ANY, kit.words.tr("Calendar"));
    auto* calendar = new wxCalendarCtrl(&dialog, wxID_ANY, shown_day(typed, language), wxDefaultPosition,
                                        wxDefaultSize, wxCAL_MONDAY_FIRST | wxCAL_SHOW_HOLIDAYS);
    calendar->Bind(wxEVT_CALENDAR_DOUBLECLICKED, [&dialog](wxCalendarEvent&) { dialog.EndModal(wxID_OK); });
    auto* buttons = new wxStdDialogButtonSizer;
    auto* choose = new wxButton(&dialog, wxID_OK, kit.words.tr("Choose"));
    choose->SetDefault();
    buttons->AddButton(choose);
    buttons->AddButton(cancel_button(&dialog, kit));
    buttons->Realize();
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(calendar, 0, wxEXPAND | wxALL, dialog.FromDIP(10));
    column->Add(buttons, 0, wxEXPAND | wxALL, dialog.FromDIP(10));
    dialog.SetSizerAndFit(column);
    dialog.Move(near_window.ClientToScreen(wxPoint(0, near_window.GetSize().GetHeight())));
    calendar->SetFocus();
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    const auto day = domain::Date::from_iso(to_utf8(calendar->GetDate().FormatISODate()));
    if (!day) return std::nullopt;
    return text::format_date(*day, language, text::DateStyle::Numeric);
}

} // namespace redress::desktop
