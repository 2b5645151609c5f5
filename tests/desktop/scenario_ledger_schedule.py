# SPDX-License-Identifier: GPL-3.0-or-later
"""The defect schedule goes out as a table, comes back filled in, and each change is agreed to or not."""
import csv

import scenario
from scenario_ledger_steps import line
from uidrive import Atspi, wait

ANSWER = 2


def save_as_table(ui, target):
    ui.click("Schedule…")
    ui.find("frame", "Defect schedule")
    ui.choose("As", "Text table to fill in (.csv)")
    ui.choose("Language", "English")
    ui.click("Save…")
    ui.choose_file("Save the schedule", target)
    wait(target.exists, "the table")


def fill_in(target):
    """The trader answers items 1 and 2, and writes another defect into row 3, which is not his to change."""
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines(keepends=True)))
    head = rows[0]
    def cell(number, heading, words):
        row = next(row for row in rows if row[0] == number)
        row[next(i for i, name in enumerate(head) if name.startswith(heading))] = words
    cell("1", "Answer: position", "Conceded in part")
    cell("1", "Amount conceded", "5000")
    cell("2", "Answer: position", "Disputed")
    cell("3", "Defect", "Something else")
    with target.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(rows)


def read_back(ui, target):
    """Two of the three changes are agreed to; the position on item 2 is not."""
    ui.click("Read a filled-in file…")
    ui.choose_file("Read a filled-in schedule", target)
    ui.find("frame", "What was filled in")
    ui.sees("What was not read, or needs a look")
    boxes = list(ui.all("check box"))
    assert len(boxes) == 3, [box.get_name() for box in boxes]
    Atspi.Action.do_action(boxes[2], 0)
    ui.click("Enter the answers")
    ui.gone("frame", "What was filled in")
    ui.sees("The answers are entered.")
    ui.click("Close")
    ui.gone("frame", "Defect schedule")


with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    before = scenario.exported(casebook)
    with scenario.redress(place, casebook) as ui:
        ui.section("Ledger")
        save_as_table(ui, place / "schedule.csv")
        fill_in(place / "schedule.csv")
        read_back(ui, place / "schedule.csv")
        wait(lambda: line(ui, "1 · ")[ANSWER] == "in part 5,000", "the answer")
        assert line(ui, "2 · ")[ANSWER] == "–"
        ui.raise_window("test - Redress")
        ui.key("ctrl+z")
        wait(lambda: scenario.exported(casebook) == before, "the case as it was")
