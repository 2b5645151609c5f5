# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows change their language from the menu, on the same case, and remember it."""
import scenario
from uidrive import wait

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
