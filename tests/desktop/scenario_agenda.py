# SPDX-License-Identifier: GPL-3.0-or-later
"""What falls due is said at the start; the agenda finds it, leads to its case, and goes out as a calendar."""
import json
import os
import pathlib

import scenario
from uidrive import wait

DATES = [
    {"key": "date_a", "title": "Answer the court", "safe": "2026-11-24", "consequence": "default_judgment"},
    {"key": "date_b", "title": "Remind the seller", "safe": "2026-11-18", "consequence": "recommended"},
    {"key": "date_c", "title": "Presumption", "safe": "2026-11-01", "kind": "window", "consequence": "burden_shifts"},
]


def casebook_with_dates(place):
    source = pathlib.Path(os.environ["REDRESS_SOURCE"]) / "assets" / "samples" / "stove_itemised.json"
    case = json.loads(source.read_text(encoding="utf-8"))
    case["deadlines"] = DATES
    (place / "case.json").write_text(json.dumps(case), encoding="utf-8")
    casebook = scenario.casebook_with(place)
    scenario.cli("--casebook", casebook, "case", "add", "--from", place / "case.json")
    return casebook


def choose_list(ui, title):
    wait(lambda: ui.rows("Lists"), "the lists")
    row = [name for name, _ in ui.rows("Lists")].index(title)
    ui.select_row("Lists", row)
    ui.sees(title)


def agenda_titles(ui):
    return [row[1] for row in ui.rows("Agenda")]


with scenario.folder() as place:
    casebook = casebook_with_dates(place)
    with scenario.redress(place, casebook) as ui:
        ui.sees("1 deadline is overdue. 1 deadline falls due within 7 days.")
        ui.raise_window("Redress")
        ui.key("ctrl+d")
        wait(lambda: agenda_titles(ui) == ["Remind the seller"], "what is overdue")
        choose_list(ui, "Ended, nothing is late")
        wait(lambda: agenda_titles(ui) == ["Presumption"], "what has ended")
        choose_list(ui, "November 2026")
        wait(lambda: len(agenda_titles(ui)) == 3, "the dates of the month")
        choose_list(ui, "Next 14 days")
        wait(lambda: agenda_titles(ui) == ["Answer the court"], "what comes")
        ui.select_row("Agenda", 0)
        ui.click("Go to the case")
        ui.sees("If it is missed, it may be decided without an answer.")
        ui.sees("3 days left.")

        ui.menu("Export calendar of all cases…")
        target = place / "dates.ics"
        ui.choose_file("Export calendar", target)
        wait(lambda: target.exists() and target.stat().st_size > 0, "the calendar")
        ui.sees("Saved as")
    calendar = target.read_text(encoding="utf-8")
    assert calendar.startswith("BEGIN:VCALENDAR") and "20261124" in calendar, calendar
