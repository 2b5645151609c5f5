# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps in the ledger that more than one scenario takes."""
from uidrive import Atspi, bare, wait, walk


def matrix(ui):
    return [[" ".join(cell.split()) for cell in row] for row in ui.rows("Ledger")]


def total(ui, column):
    """Of the first head."""
    return next((row[column] for row in matrix(ui) if row[0] == "Total"), None)


def choose_cells(ui, column, option):
    """The same choice in every line of a grid."""
    boxes = [box for box in ui.all("combo box") if bare(box.get_name()).endswith(": " + column)]
    assert boxes, "no line asks for %r" % column
    for box in boxes:
        item = next(node for node in walk(box)
                    if node.get_role_name() == "menu item" and bare(node.get_name()) == option)
        Atspi.Action.do_action(item, 0)
    wait(lambda: True, "the choices")
