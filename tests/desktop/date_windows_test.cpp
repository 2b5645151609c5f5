// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/month_calendar.h"
#include "dates/tick_dialog.h"
#include "support/case_builder.h"
#include "support/catch_compat.h"
#include "window_frame.h"

using namespace redress;
using test::day;

namespace {

presentation::TickSheet three_lines() {
    presentation::TickSheet sheet;
    sheet.title = "Dates";
    sheet.accept = "Keep";
    sheet.groups = {{"First", {{"One", {"Why"}, "", presentation::Tone::Plain, true}}},
                    {"Second",
                     {{"Two", {}, "", presentation::Tone::Quiet, false},
                      {"Möller & Söner", {}, "", presentation::Tone::Plain, true}}}};
    return sheet;
}

/// ISO; empty for a place outside the days.
std::string iso_at(const desktop::MonthCalendar& calendar, wxPoint place) {
    const auto found = calendar.day_at(place);
    return found ? found->iso() : "";
}

} // namespace

TEST_CASE("what is ticked is counted through all groups") {
    test::WindowFrame window;
    auto* dialog = new desktop::TickDialog(window.get(), test::english_kit(), three_lines());
    CHECK(dialog->ticked() == presentation::Ticked{0, 2});
    CHECK(dialog->GetDefaultItem()->IsEnabled());
    dialog->Destroy();
}

TEST_CASE("a sheet without any line can only be left") {
    test::WindowFrame window;
    auto* dialog = new desktop::TickDialog(window.get(), test::english_kit(), {});
    CHECK(dialog->ticked().empty());
    CHECK_FALSE(dialog->GetDefaultItem()->IsEnabled());
    dialog->Destroy();
}

TEST_CASE("a place in the month is a day and the names of the weekdays are none") {
    test::WindowFrame window(wxSize(420, 420));
    auto* calendar = new desktop::MonthCalendar(window.get());
    window.show(calendar);
    REQUIRE(test::until([&] { return calendar->GetClientSize().GetHeight() > 200; }));
    const auto today = day("2026-11-21");
    calendar->show(presentation::month_sheet(today, today, {}, {}), today);
    const wxSize size = calendar->GetClientSize();
    CHECK(iso_at(*calendar, {5, 5}).empty());
    CHECK(iso_at(*calendar, {2, size.GetHeight() / 7 + 2}) == "2026-10-26");
    CHECK(iso_at(*calendar, {size.GetWidth() - 2, size.GetHeight() - 2}) == "2026-12-06");
    CHECK(iso_at(*calendar, {-1, 100}).empty());
}
