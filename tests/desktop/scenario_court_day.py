# SPDX-License-Identifier: GPL-3.0-or-later
"""A claim is served: the court's day is typed, kept and explained; the log and the explanation are read from there."""
import scenario
from uidrive import wait


def dates_button(ui):
    """Its label says how many dates are still to come."""
    names = [node.get_name() for node in ui.all("push button")]
    return next((name for name in names if name.startswith("Dates that follow")), None)


with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    with scenario.redress(place, casebook) as ui:
        ui.section("Deadlines")
        ui.click("Log…")
        ui.sees("No deadline has been entered yet.")
        ui.click("Close", root=ui.find("frame", "Log of deadlines"))
        ui.gone("frame", "Log of deadlines")

        ui.click("Add event")
        ui.choose("What happened", "Action served")
        ui.type("Date", "2026-11-16")
        scenario.save(ui)
        ui.click(wait(lambda: dates_button(ui), "the button"))
        ui.find("frame", "Dates that follow")
        ui.click("Tick none")
        ui.type("Day that it wrote", "2026-10-01")
        ui.sees("This day does not fit what it is counted from, Monday 16 November 2026.")
        keep = ui.find("push button", "Keep the ticked dates")
        wait(lambda: not ui.is_enabled(keep), "a wrong day to be refused")
        ui.type("Day that it wrote", "2026-12-01")
        ui.sees("Day to keep: Tuesday 1 December 2026")
        ui.click("Keep the ticked dates")
        ui.gone("frame", "Dates that follow")
        kept = wait(lambda: scenario.exported(casebook).get("deadlines"), "the deadline")
        assert kept[0]["rule"] == "defence" and kept[0]["safe"] == "2026-12-01", kept

        ui.click("Log…")
        ui.sees("Page 1 of 1")
        ui.click("Close", root=ui.find("frame", "Log of deadlines"))
        ui.gone("frame", "Log of deadlines")
        ui.select_row("Deadlines", 0)
        ui.sees("10 days left.")
        ui.click("Print explanation…")
        ui.sees("Annex: each deadline with its arithmetic step by step")
        ui.sees("Page 1 of")

        ui.section("Deadlines")
        ui.click("Add hearing")
        ui.type("Board or court", "Göteborgs tingsrätt")
        ui.type("Date", "2026-12-15")
        scenario.save(ui)
        ui.click("Hearing sheet…")
        ui.sees("A hearing on one sheet")
