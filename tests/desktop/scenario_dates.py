# SPDX-License-Identifier: GPL-3.0-or-later
"""A day of delivery gives dates; they are kept, explained, moved with the delivery, ticked off and brought back."""
import scenario
from uidrive import wait


def deadlines(casebook):
    return scenario.exported(casebook)["deadlines"]


def deliver(ui, day):
    ui.section("Purchase")
    wait(lambda: ui.rows("What was bought"), "the items")
    ui.select_row("What was bought", 0)
    ui.type("Delivered", day)
    scenario.save(ui)


def choose_deadline(ui, row=0):
    ui.section("Deadlines")
    wait(lambda: len(ui.rows("Deadlines")) > row, "a deadline")
    ui.select_row("Deadlines", row)


def dates_button(ui):
    """Its label says how many dates are still to come."""
    names = [node.get_name() for node in ui.all("push button")]
    return next((name for name in names if name.startswith("Dates that follow")), None)


def answer(ui, button):
    ui.click(button, roles="push button", root=ui.find("alert"))


with scenario.folder() as place:
    casebook = scenario.casebook_with(place)
    with scenario.redress(place, casebook) as ui:
        scenario.start_case(ui)
        deliver(ui, "2026-03-09")
        ui.section("Deadlines")
        ui.click(wait(lambda: dates_button(ui), "the button"))
        ui.find("frame", "Dates that follow")
        ui.click("Tick none")
        for box in list(ui.all("check box")):
            if "Last day to make the claim" in box.get_name():
                ui.click(box.get_name(), roles="check box")
        ui.click("Keep the ticked dates")
        ui.gone("frame", "Dates that follow")
        ui.wait_rows("Deadlines", 1)

        choose_deadline(ui)
        # Three years and two months from 9 March 2026: Wednesday 9 May 2029.
        ui.sees("Wednesday 9 May 2029")
        ui.sees("If it is missed, the claim is lost.")
        ui.sees("Konsumentköplag")
        kept = deadlines(casebook)[0]
        assert kept["safe"] == "2029-05-09", kept

        deliver(ui, "2026-03-16")
        ui.sees("1 date has moved.")
        assert deadlines(casebook)[0]["safe"] == "2029-05-09", "nothing moves before the person agrees"
        ui.click("Look…")
        ui.find("frame", "Dates that have moved")
        ui.click("Accept the ticked changes")
        wait(lambda: deadlines(casebook)[0]["safe"] == "2029-05-16", "the new day")

        choose_deadline(ui)
        ui.click("Tick off…")
        ui.sees("It is the last open deadline of this case")
        answer(ui, "Tick off")
        wait(lambda: deadlines(casebook)[0]["state"] == "done", "the deadline to be done")
        assert deadlines(casebook)[0]["done_on"] == scenario.TODAY
        ui.raise_window("Redress")
        ui.key("ctrl+z")
        wait(lambda: deadlines(casebook)[0].get("state", "open") == "open", "the deadline to be open again")
