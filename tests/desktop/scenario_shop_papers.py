# SPDX-License-Identifier: GPL-3.0-or-later
"""A shop's case offers the shop's papers: the answer says what has none yet, and the receipt is chosen by key."""
import os
import subprocess

import scenario
from uidrive import wait


def kinds(ui):
    return [row[0] if isinstance(row, (list, tuple)) else row for row in ui.rows("What to write")]


def picture(name):
    if os.environ.get("REDRESS_PICTURES"):
        subprocess.run(["import", "-window", "root", os.path.join(os.environ["REDRESS_PICTURES"], name)], check=True)


with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "repair_shop.json")
    with scenario.redress(place, casebook) as ui:
        ui.find("page tab", "Ledger")
        ui.raise_window("test - Redress")
        ui.key("ctrl+0")
        wait(lambda: ui.rows("What to write"), "the papers")
        assert any("Answer to a claim" in str(row) for row in kinds(ui)), kinds(ui)
        assert not any("Notice of defect" in str(row) for row in kinds(ui)), kinds(ui)
        ui.sees("Item 1 has no answer yet")
        ui.sees("Item 2 has no answer yet")
        picture("answer.png")
        # The receipt stands last in the list.
        ui.table("What to write").get_component_iface().grab_focus()
        ui.key("End")
        ui.find("text", "Received by")
        ui.type("Received by", "Kim Låtsas")
        picture("receipt.png")
        target = place / "receipt.pdf"
        ui.click("Save PDF…")
        ui.choose_file("Save PDF", target)
        wait(lambda: target.exists() and target.stat().st_size > 0, "the PDF")
    words = subprocess.check_output(["pdftotext", "-layout", target, "-"], text=True)
    assert "Inlämningskvitto" in words and "Kim Låtsas" in words, words
