# SPDX-License-Identifier: GPL-3.0-or-later
"""After a question the keyboard is where it was, and undo beside unsaved typing is nobody else's change."""
import scenario
from scenario_keys import focus_is
from uidrive import wait

TITLE = "The defect in a few words"


def answer(ui, words):
    ui.click(words, root=ui.find("alert"))
    ui.gone("alert")


def defect(casebook):
    exported = scenario.exported(casebook)["defects"][0]
    return exported["title"], exported.get("description", "")


with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    scenario.casebook_with_sample(casebook, "sofa_online.json")
    with scenario.redress(place, casebook, "--case", "2026-0001") as ui:
        ui.section("Defects")
        ui.select_row("Defects", 0)
        wait(lambda: ui.text_of(ui.field(TITLE)), "the defect's form")
        first = defect(casebook)
        ui.type(TITLE, "Ny rubrik")
        scenario.save(ui)
        ui.type("Description", "Skriven efteråt")
        # The keyboard is in the table, so undo takes back what was saved; the typing stays and can be saved.
        ui.raise_window("test - Redress")
        ui.table("Defects").get_component_iface().grab_focus()
        ui.key("ctrl+z")
        wait(lambda: ui.text_of(ui.field(TITLE)) == first[0], "the title from before")
        assert ui.text_of(ui.field("Description")) == "Skriven efteråt"
        scenario.save(ui)
        assert defect(casebook) == (first[0], "Skriven efteråt"), defect(casebook)
        # Another case is chosen by mistake: staying gives the keyboard back to the field.
        ui.field("Discovered").get_component_iface().grab_focus()
        focus_is(ui, "Discovered")
        ui.type("Discovered", "2023-11-13")
        row = [number for number, *_ in ui.rows("Cases")].index("2026-0002")
        ui.select_row("Cases", row)
        answer(ui, "Stay here")
        focus_is(ui, "Discovered")
        # Saved from the paper's own strip, the keyboard is on the page of the papers.
        ui.section("Letters")
        ui.click("Save or discard it…")
        answer(ui, "Save")
        wait(lambda: ui.rows("What to write"), "the papers")
        focus_is(ui, "What to write")
