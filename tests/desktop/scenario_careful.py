# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing typed is lost by one key, nothing is deleted without a way back, and no form is a dead end."""
import scenario
from scenario_keys import focus_is
from uidrive import TEXTS, wait


def answer(ui, words):
    ui.click(words, root=ui.find("alert"))
    ui.gone("alert")


with scenario.folder() as place:
    with scenario.redress(place) as ui:
        # A folder that is not there is said beside the field, and the answers stay.
        ui.click("New casebook…")
        ui.type("Name", "mitt")
        ui.type("Folder", "/nonexistent/x")
        ui.choose("Law", "Sweden")
        ui.click("Create")
        ui.sees("The folder does not exist")
        assert ui.text_of(ui.field("Name")) == "mitt"
        ui.type("Folder", str(place))
        ui.click("Create")
        casebook = place / "mitt.redress"
        wait(casebook.exists, "the casebook")
        # Escape in the first questions asks.
        ui.click("New case…")
        ui.type("Who bought", "Eva Ek")
        ui.raise_window("New case")
        ui.key("Escape")
        answer(ui, "Stay here")
        assert ui.text_of(ui.field("Who bought")) == "Eva Ek"
        ui.click("Create case")
        ui.find("page tab", "Defects")
        # Escape in a form asks too, and staying leaves the keyboard in the field.
        ui.section("Defects")
        ui.click("Add defect")
        ui.type("The defect in a few words", "bromsen tar inte")
        ui.raise_window("mitt - Redress")
        focus_is(ui, "The defect in a few words")
        ui.key("Escape")
        answer(ui, "Stay here")
        focus_is(ui, "The defect in a few words")
        assert ui.text_of(ui.field("The defect in a few words")) == "bromsen tar inte"
        scenario.save(ui)
        ui.type("Description", "Sedan i våras")
        ui.key("Escape")
        answer(ui, "Discard")
        wait(lambda: ui.text_of(ui.field("Description")) == "", "the stored description")
        # The first claim item needs no head made before it.
        ui.section("Claims")
        ui.click("Add claim item")
        ui.type("Title", "Ny broms")
        scenario.save(ui)
        ui.wait_rows("Heads of claim", 1)
        ui.wait_rows("Claim items", 1)
        # What is deleted comes back by the button that says so.
        ui.section("Evidence")
        for number, title in ((1, "Kvitto"), (2, "Foto")):
            ui.click("Add exhibit")
            wait(lambda: ui.text_of(ui.find(TEXTS, "Title")) == "", "an empty form")
            ui.type("Title", title)
            scenario.save(ui)
            ui.wait_rows("Exhibits", number)
        ui.select_row("Exhibits", 0)
        wait(lambda: ui.text_of(ui.field("Title")) == "Kvitto", "the first exhibit")
        before = scenario.exported(casebook)
        ui.click("Delete")
        ui.sees("Deleted: 1 Kvitto")
        wait(lambda: ui.text_of(ui.field("Title")) == "Foto", "the neighbour")
        ui.click("Undo", roles="push button")
        wait(lambda: scenario.exported(casebook) == before, "the exhibit to come back")
