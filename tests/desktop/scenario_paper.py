# SPDX-License-Identifier: GPL-3.0-or-later
"""A paper holds what the person sees: unsaved typing is asked about first, and a wrong day is refused."""
import subprocess

import scenario
from uidrive import wait


def words_of(pdf):
    return " ".join(subprocess.check_output(["pdftotext", "-layout", pdf, "-"], text=True).split())


def save_as(ui, target):
    ui.choose_file("Save PDF", target)
    wait(lambda: target.exists() and target.stat().st_size > 0, "the PDF")
    ui.sees("Saved as")


with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    with scenario.redress(place, casebook) as ui:
        ui.section("Defects")
        ui.select_row("Defects", 0)
        ui.find("text", "The defect in a few words")
        ui.type("The defect in a few words", "Splitterny rubrik")
        ui.section("Letters")
        ui.sees("is not on this paper")
        ui.click("Save PDF…")
        ui.click("Stay here")
        ui.section("Letters")
        ui.click("Save PDF…")
        question = ui.find("alert")
        ui.click("Save", root=question)
        save_as(ui, place / "saved.pdf")
        assert scenario.exported(casebook)["defects"][0]["title"] == "Splitterny rubrik"
        # A day that does not exist is refused beside the button, and the old paper is left alone.
        ui.type("Dated", "2026-02-30")
        ui.click("Save PDF…")
        ui.sees("first: ")
        assert not ui.has(("file chooser", "dialog")), "a wrong day must be corrected first"
        ui.type("Dated", "2026-03-02")
        wait(lambda: ui.text_of(ui.field("Answer by")) == "16/03/2026", "the day to answer by")
    assert "Splitterny rubrik" in words_of(place / "saved.pdf")
