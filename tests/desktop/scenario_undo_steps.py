# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo takes back one saved step after another, a deletion too, and redo brings each again."""
import scenario
from uidrive import wait


def state_is(casebook, wanted, what):
    wait(lambda: scenario.exported(casebook) == wanted, what)


with scenario.folder() as place:
    casebook = scenario.casebook_with(place)
    with scenario.redress(place, casebook) as ui:
        scenario.start_case(ui)
        states = [scenario.exported(casebook)]

        def remember():
            states.append(scenario.exported(casebook))

        scenario.add_defect(ui, "Luckan läcker", "2026-05-04")
        remember()
        scenario.add_defect(ui, "Trumman skramlar", "2026-06-01")
        remember()
        scenario.add_head(ui)
        remember()
        scenario.add_claim(ui, "Ny lucka", "1 Luckan läcker", "1234,50")
        remember()
        ui.section("Defects")
        ui.select_row("Defects", 1)
        ui.find("text", "The defect in a few words")
        ui.click("Delete")
        ui.wait_rows("Defects", 1)
        remember()
        assert len({str(state) for state in states}) == len(states), "every step must change something"

        ui.raise_window("Redress")
        for step in range(len(states) - 2, -1, -1):
            ui.key("ctrl+z")
            state_is(casebook, states[step], "undo to step %d" % step)
        for step in range(1, len(states)):
            ui.key("ctrl+shift+z" if step % 2 else "ctrl+y")
            state_is(casebook, states[step], "redo to step %d" % step)
        ui.wait_rows("Defects", 1)
