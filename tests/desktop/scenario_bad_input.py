# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person types wrongly is told beside the field, and a file that is no casebook is refused in one sentence."""
import scenario
from uidrive import wait

HOSTILE = "**bold** {{x}} | <b> ő ű ł Ж Ω ✓ 日 😀 Möller & Söner"

with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    before = scenario.exported(casebook)
    with scenario.redress(place, casebook) as ui:
        ui.section("Defects")
        ui.select_row("Defects", 0)
        ui.find("text", "The defect in a few words")
        ui.type("Discovered", "2023-02-30")
        ui.click("Save")
        wait(lambda: ui.is_enabled(ui.find("push button", "Save")), "the form to stay open")
        assert ui.text_of(ui.field("Discovered")) == "2023-02-30"
        assert scenario.exported(casebook) == before, "a date that does not exist must change nothing"
        # Leaving asks; the typing is still there after "Stay here".
        ui.select_row("Defects", 2)
        ui.click("Stay here")
        assert ui.text_of(ui.field("Discovered")) == "2023-02-30"
        ui.click("Revert")
        wait(lambda: ui.text_of(ui.field("Discovered")) != "2023-02-30", "the stored date")
        ui.type("The defect in a few words", HOSTILE)
        ui.type("Description", "långt " * 1667)
        scenario.save(ui)
        assert scenario.exported(casebook)["defects"][0]["title"] == HOSTILE
        ui.section("Claims")
        ui.wait_rows("Claim items", 13)
        ui.select_row("Claim items", 0)
        ui.type("Amount", "7 8OO")
        ui.click("Save")
        wait(lambda: ui.is_enabled(ui.find("push button", "Save")), "the form to stay open")
        assert ui.text_of(ui.field("Amount")) == "7 8OO"
    no_casebook = place / "notes.redress"
    no_casebook.write_text("not a casebook at all")
    with scenario.redress(place, no_casebook) as ui:
        ui.sees("notes.redress")
        ui.click("OK")
        ui.find("push button", "New casebook…")
    assert no_casebook.read_text() == "not a casebook at all"
