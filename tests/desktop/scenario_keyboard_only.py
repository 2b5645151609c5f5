# SPDX-License-Identifier: GPL-3.0-or-later
"""The main path without a mouse: every step is a key, and the keyboard is always where one expects it."""
import scenario
from scenario_keys import fill, focus_is
from uidrive import TEXTS, wait


with scenario.folder() as place:
    casebook = scenario.casebook_with(place)
    with scenario.redress(place, casebook) as ui:
        ui.raise_window("test - Redress")
        ui.key("ctrl+n")
        ui.find(TEXTS, "Who bought")
        focus_is(ui, "Who bought")
        fill(ui, "Eva Ek", "Butiken AB", "Cykel", "4000")
        ui.key("Return")
        ui.find("page tab", "Defects")
        ui.raise_window("test - Redress")
        ui.key("ctrl+4")
        ui.find("push button", "Add defect")
        focus_is(ui, "Add defect")
        ui.key("space")
        ui.find("text", "The defect in a few words")
        focus_is(ui, "The defect in a few words")
        ui.keys("bromsen tar inte")
        ui.key("Return")
        ui.wait_rows("Defects", 1)
        # In a field its own changes are taken back first; Escape puts the form back.
        ui.keys(" ofta")
        field = ui.field("The defect in a few words")
        ui.key("ctrl+z")
        ui.key("Escape")
        wait(lambda: ui.text_of(field) == "bromsen tar inte", "the field as it was saved")
        ui.wait_rows("Defects", 1)
        ui.key("ctrl+0")
        wait(lambda: ui.rows("What to write"), "the papers")
        ui.key("ctrl+f")
        focus_is(ui, "Search cases")
        ui.keys("cykel")
        ui.sees("1 of 1")
        ui.key("ctrl+q")
        wait(lambda: ui.process.poll() is not None, "the program to end")
    assert scenario.exported(casebook)["defects"][0]["title"] == "bromsen tar inte"
