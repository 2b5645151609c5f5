# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows change their language from the menu, on the same case, and remember it."""
import scenario
from uidrive import Atspi, bare, wait, walk


def is_marked(ui, name):
    for node in walk(ui.root):
        if node.get_role_name() == "radio menu item" and bare(node.get_name()) == name:
            return node.get_state_set().contains(Atspi.StateType.CHECKED)
    raise LookupError(name)


with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    with scenario.redress(place, casebook) as ui:
        ui.find("page tab", "Defects")
        ui.menu("Svenska")
        ui.find("page tab", "Fel")
        ui.sees("43 117,50")
        ui.menu("English")
        ui.find("page tab", "Defects")
        ui.menu("Svenska")
        ui.find("page tab", "Fel")
        assert "language=sv" in (place / "config" / "settings.txt").read_text()
        wait(lambda: ui.rows("Ärenden"), "the list of cases in Swedish")
        # The keys work at once, though what had the keyboard is gone.
        ui.raise_window("test - Redress")
        ui.key("ctrl+4")
        wait(lambda: ui.rows("Fel"), "the defects")
        # A language that could not be taken up is not marked, so it can be chosen again.
        ui.select_row("Fel", 0)
        ui.type("Upptäckt", "2023-02-30")
        for _ in range(2):
            ui.menu("English")
            ui.click("Spara", root=ui.find("alert"))
            ui.gone("alert")
            wait(lambda: is_marked(ui, "Svenska") and not is_marked(ui, "English"), "the mark on Svenska")
