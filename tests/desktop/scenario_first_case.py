# SPDX-License-Identifier: GPL-3.0-or-later
"""A person who has never seen the program writes a case and gets a letter with the right amounts."""
import hashlib
import subprocess

import scenario
from uidrive import wait


def save_pdf(ui, target):
    ui.section("Letters")
    ui.click("Save PDF…")
    ui.choose_file("Save PDF", target)
    wait(lambda: target.exists() and target.stat().st_size > 0, "the PDF")
    ui.sees("Saved as")


def words_of(pdf):
    text = subprocess.check_output(["pdftotext", "-layout", pdf, "-"], text=True)
    return text.replace("\u00a0", " ").replace("\u202f", " ")


with scenario.folder() as place:
    with scenario.redress(place) as ui:
        ui.click("New casebook…")
        ui.type("Name", "First")
        ui.type("Folder", str(place))
        ui.choose("Law", "Sweden")
        ui.click("Create")
        wait((place / "First.redress").exists, "the casebook")
        scenario.start_case(ui)
        scenario.add_defect(ui, "Luckan läcker", "2026-05-04")
        scenario.add_defect(ui, "Trumman skramlar", "2026-06-01")
        scenario.add_head(ui)
        scenario.add_claim(ui, "Ny lucka", "1 Luckan läcker", "1234,50")
        scenario.add_claim(ui, "Nytt lager", "2 Trumman skramlar", "765,50")
        ui.section("Overview")
        ui.sees("2,000.00")
        ui.section("Letters")
        wait(lambda: ui.rows("What to write"), "the papers")
        row = [title for title, in ui.rows("What to write")].index("Claim for a price reduction")
        ui.select_row("What to write", row)
        ui.sees("Claims an amount for each defect")
        save_pdf(ui, place / "window.pdf")
    words = words_of(place / "window.pdf")
    for wanted in ("1 234,50 kr", "765,50 kr", "2 000,00 kr", "Luckan läcker", "Möller & Söner AB"):
        assert wanted in words, (wanted, words)
    scenario.cli("--casebook", place / "First.redress", "--today", scenario.TODAY, "letter", "make", "1",
                 "price_reduction_claim", "--to", place / "cli.pdf")
    digests = {hashlib.sha256((place / name).read_bytes()).hexdigest() for name in ("window.pdf", "cli.pdf")}
    assert len(digests) == 1, "the window and the command line make different bytes"
