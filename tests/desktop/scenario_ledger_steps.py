# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps in the ledger that more than one scenario takes."""
import scenario
from uidrive import Atspi, bare, wait, walk


def plain(text):
    """With usual spaces for those that do not break."""
    return " ".join(text.split())


def matrix(ui):
    return [[plain(cell) for cell in row] for row in ui.rows("Ledger")]


def line(ui, begins):
    return next((row for row in matrix(ui) if row[0].startswith(begins)), None)


def total(ui, column):
    """Of the first head."""
    found = line(ui, "Total")
    return found[column] if found else None


def total_becomes(ui, column, words):
    try:
        wait(lambda: total(ui, column) == words, "the total")
    except AssertionError:
        raise AssertionError("the total says %r and not %r" % (total(ui, column), words)) from None


def choose_cell(ui, name, option):
    """The choice of one line of a grid: "1 Door: Finding"."""
    box = next(box for box in ui.all("combo box") if bare(box.get_name()) == name)
    item = next(node for node in walk(box)
                if node.get_role_name() == "menu item" and bare(node.get_name()) == option)
    Atspi.Action.do_action(item, 0)


def rule_with_one_other(ui, alike, item, outcome, granted=None):
    """All defects found and all claim items alike but one, which may have an amount of its own."""
    ui.click("Ruling…")
    ui.find("frame", "Ruling")
    ui.choose("All defects", "Found")
    ui.choose("All claim items", alike)
    choose_cell(ui, item + ": Outcome", outcome)
    if granted:
        ui.type(item + ": Amount granted", granted)
    ui.click("Save the ruling")
    ui.gone("frame", "Ruling")


def undo_to(ui, casebook, before, steps):
    ui.raise_window("test - Redress")
    for _ in range(steps):
        ui.key("ctrl+z")
    wait(lambda: scenario.exported(casebook) == before, "the case as it was")
