# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten claimed items go to the first court, which refuses them all: one choice for all lines, and a correction."""
import scenario
from scenario_ledger_steps import matrix, total, total_becomes, undo_to
from uidrive import wait

COURT = 4
CLAIMED = "43,117.50"


def open_court(ui):
    ui.click("Instance…")
    ui.find("frame", "Open an instance")
    ui.choose("Kind", "First court")
    ui.type("Board or court", "Exempelköpings tingsrätt")
    ui.sees("Amount in dispute there")
    ui.click("Open the instance")
    ui.gone("frame", "Open an instance")
    wait(lambda: any("undecided" in cell for row in matrix(ui) for cell in row), "the items to be before it")


def rule(ui, outcome):
    ui.click("Ruling…")
    ui.find("frame", "Ruling")
    ui.sees("Still open:")
    ui.choose("All defects", "Found")
    ui.choose("All claim items", outcome)
    ui.click("Save the ruling")
    ui.gone("frame", "Ruling")


with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    before = scenario.exported(casebook)
    with scenario.redress(place, casebook) as ui:
        ui.section("Ledger")
        total_becomes(ui, 1, CLAIMED)
        open_court(ui)
        rule(ui, "Refused")
        total_becomes(ui, COURT, "0")
        kept = scenario.exported(casebook)
        assert {r["outcome"] for r in kept["item_results"]} == {"refused"}
        assert {f["finding"] for f in kept["defect_findings"]} == {"found"}
        assert kept["instances"][0]["state"] == "closed"
        assert total(ui, 1) == CLAIMED
        # The correction begins with what stands and keeps it readable.
        ui.click("Ruling…")
        ui.sees("which stays readable")
        ui.click("Cancel")
        ui.gone("frame", "Ruling")
        undo_to(ui, casebook, before, 2)
