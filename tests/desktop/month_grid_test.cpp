// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/month_grid.h"
#include "support/catch_compat.h"
#include "window_frame.h"

using namespace redress;
using desktop::MonthGrid;

namespace {

domain::Date day(std::string_view iso) {
    return domain::Date::from_iso(iso).value();
}

/// The buttons of the days, shown or not, in their order.
std::vector<wxButton*> day_buttons(MonthGrid& grid) {
    std::vector<wxButton*> buttons;
    for (wxWindow* child : grid.GetChildren())
        if (auto* button = dynamic_cast<wxButton*>(child); button && !button->GetLabel().empty())
            buttons.push_back(button);
    return buttons;
}

} // namespace

TEST_CASE("a month is laid out from Monday") {
    test::WindowFrame window;
    // 1 February 2026 is a Sunday; the month has 28 days.
    auto* grid = new MonthGrid(window.get(), test::english_kit(), day("2026-02-10"), [](domain::Date) {});
    window.show(grid);
    const auto buttons = day_buttons(*grid);
    REQUIRE(buttons.size() == 42);
    CHECK_FALSE(buttons[5]->IsShown());
    CHECK(buttons[6]->IsShown());
    CHECK(buttons[6]->GetLabel() == "1");
    CHECK(buttons[33]->GetLabel() == "28");
    CHECK_FALSE(buttons[34]->IsShown());
}

TEST_CASE("pressing a day chooses it") {
    test::WindowFrame window;
    std::optional<domain::Date> chosen;
    auto* grid = new MonthGrid(window.get(), test::english_kit(), day("2026-02-10"),
                               [&chosen](domain::Date picked) { chosen = picked; });
    window.show(grid);
    wxButton* last = day_buttons(*grid)[33];
    wxCommandEvent press(wxEVT_BUTTON, last->GetId());
    last->GetEventHandler()->ProcessEvent(press);
    CHECK(test::until([&chosen] { return chosen.has_value(); }));
    CHECK(chosen == day("2026-02-28"));
}

TEST_CASE("another month has the same day or its own last one") {
    CHECK(desktop::in_month(day("2026-01-31"), 1) == day("2026-02-28"));
    CHECK(desktop::in_month(day("2024-01-31"), 1) == day("2024-02-29"));
    CHECK(desktop::in_month(day("2026-01-15"), -1) == day("2025-12-15"));
    CHECK(desktop::in_month(day("2199-12-31"), 1) == day("2199-12-31"));
}
