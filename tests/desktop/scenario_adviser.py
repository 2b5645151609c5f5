# SPDX-License-Identifier: GPL-3.0-or-later
"""An adviser with a client in the chair: from nothing to a case with defects and a claim, by keys alone."""
import scenario
from scenario_keys import focus_is, fill
from uidrive import TEXTS, wait

with scenario.folder() as place:
    with scenario.redress(place) as ui:
        ui.raise_window("Redress")
        focus_is(ui, "Write a letter")
        ui.key("Tab")
        focus_is(ui, "New casebook…")
        ui.key("Return")
        focus_is(ui, "Name")
        ui.keys("Kontor")
        ui.key("Tab")
        ui.key("ctrl+a")
        ui.keys(str(place))
        ui.key("Return")
        wait((place / "Kontor.redress").exists, "the casebook")
        # The only thing to do in an empty casebook has the keyboard.
        focus_is(ui, "New case…")
        ui.key("Return")
        focus_is(ui, "Who bought")
        fill(ui, "Eva Ek", "Butiken AB", "Cykel", "4000", "2026-03-02")
        ui.key("Return")
        ui.find("page tab", "Defects")
        ui.key("ctrl+4")
        focus_is(ui, "Add defect")
        ui.key("space")
        focus_is(ui, "The defect in a few words")
        ui.keys("bromsen tar inte")
        ui.key("Return")
        ui.wait_rows("Defects", 1)
        for number, title in ((2, "kedjan hoppar"), (3, "lampan lyser inte")):
            ui.key("ctrl+shift+a")
            wait(lambda: ui.text_of(ui.field("The defect in a few words")) == "", "an empty form")
            focus_is(ui, "The defect in a few words")
            ui.keys(title)
            ui.key("Return")
            ui.wait_rows("Defects", number)
        ui.key("ctrl+6")
        focus_is(ui, "Add head")
        ui.key("space")
        ui.key("Return")
        ui.wait_rows("Heads of claim", 1)
        ui.key("ctrl+2")
        wait(lambda: ui.rows("People and firms"), "the people")
        ui.key("Down")
        ui.find(TEXTS, "Full or legal name")
        ui.key("ctrl+q")
        wait(lambda: ui.process.poll() is not None, "the program to end")
    titles = [defect["title"] for defect in scenario.exported(place / "Kontor.redress")["defects"]]
    assert titles == ["bromsen tar inte", "kedjan hoppar", "lampan lyser inte"], titles
