# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten claimed items go to the first court, get their results there, and what was refused is appealed."""
import scenario
from uidrive import TEXTS, wait
from scenario_ledger_steps import choose_cells, matrix, total

ITEMS = 10


def open_court(ui):
    ui.click("Open instance…")
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
    choose_cells(ui, "Finding", "Found")
    choose_cells(ui, "Outcome", outcome)
    ui.click("Save the ruling")
    ui.gone("frame", "Ruling")


with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    before = scenario.exported(casebook)
    with scenario.redress(place, casebook) as ui:
        ui.section("Ledger")
        claimed = total(ui, 1)
        open_court(ui)
        rule(ui, "Refused")
        wait(lambda: total(ui, 4) == "0", "nothing awarded")
        kept = scenario.exported(casebook)
        assert {r["outcome"] for r in kept["item_results"]} == {"refused"}
        assert {f["finding"] for f in kept["defect_findings"]} == {"found"}
        assert kept["instances"][0]["state"] == "closed"
        assert total(ui, 1) == claimed
        # The correction begins with what stands and keeps it readable.
        ui.click("Ruling…")
        ui.sees("which stays readable")
        ui.click("Cancel")
        ui.gone("frame", "Ruling")
        ui.raise_window("test - Redress")
        ui.key("ctrl+z")
        ui.key("ctrl+z")
        wait(lambda: scenario.exported(casebook) == before, "the case as it was")
