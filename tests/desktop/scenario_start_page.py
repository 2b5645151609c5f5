# SPDX-License-Identifier: GPL-3.0-or-later
"""A casebook that is opened from the start page looks like one named on the command line, and stays painted."""
import scenario
from screen import ground_before, is_painted
from uidrive import wait


def last_line(ui):
    return ui.find("label", "Refund due")


with scenario.folder() as place:
    with scenario.redress(place) as ui:
        ui.click("Try the sample")
        wait(lambda: len(ui.rows("Try the sample")) == 4, "the samples")
        ui.click("Open it")
        wait(lambda: is_painted(last_line(ui)), "the money to be painted")
        ui.click("Case details…")
        ui.find("frame", "Case details")
        ui.raise_window("Case details")
        ui.key("Escape")
        ui.gone("frame", "Case details")
        for words in ("Refund due", "Nothing stands against sending the claim."):
            wait(lambda w=words: is_painted(ui.find("label", w)), "%r to be painted" % words)
        from_start_page = ground_before(last_line(ui))
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    with scenario.redress(place, casebook) as ui:
        wait(lambda: is_painted(last_line(ui)), "the money to be painted")
        wait(lambda: ground_before(last_line(ui)) == from_start_page, "the same ground as from the start page")
