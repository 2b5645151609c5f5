// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "widgets/dialog_buttons.h"
#include "window_frame.h"

#include <wx/button.h>
#include <wx/stockitem.h>

using namespace redress;

namespace {

std::vector<wxButton*> buttons_of(wxDialog& dialog) {
    std::vector<wxButton*> buttons;
    for (wxWindow* child : dialog.GetChildren())
        if (auto* button = dynamic_cast<wxButton*>(child)) buttons.push_back(button);
    return buttons;
}

} // namespace

// A button with a stock id and a stock word is shown in the language of the system.
TEST_CASE("the buttons of a dialog are none that the system words itself") {
    test::WindowFrame window;
    wxDialog dialog(window.get(), wxID_ANY, "test");
    dialog.SetSizer(desktop::dialog_buttons(dialog, "Spara", "Avbryt"));
    const auto buttons = buttons_of(dialog);
    REQUIRE(buttons.size() == 2);
    CHECK(buttons[0]->GetLabel() == "Avbryt");
    CHECK(buttons[1]->GetLabel() == "Spara");
    for (const wxButton* button : buttons) CHECK_FALSE(wxIsStockID(button->GetId()));
}

TEST_CASE("Escape gives a dialog up") {
    test::WindowFrame window;
    wxDialog dialog(window.get(), wxID_ANY, "test");
    dialog.SetSizer(desktop::dialog_buttons(dialog, "Spara", "Avbryt"));
    dialog.CallAfter([&dialog] { dialog.Close(); }); // what Escape and the cross do
    CHECK(dialog.ShowModal() == wxID_CANCEL);
}
