# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scenarios share: a folder of their own, the programs, and steps a person takes in the English windows."""
import contextlib
import json
import os
import pathlib
import subprocess
import tempfile

from uidrive import Program, wait

TODAY = "2026-11-21"


def program_of(name):
    return os.environ["REDRESS_" + name.upper()]


@contextlib.contextmanager
def folder():
    with tempfile.TemporaryDirectory(prefix="redress-scenario-") as place:
        yield pathlib.Path(place)


def cli(*arguments, expect=(0, 1)):
    done = subprocess.run([program_of("cli"), *map(str, arguments)], capture_output=True, text=True, check=False)
    assert done.returncode in expect, (arguments, done.returncode, done.stderr)
    return done.stdout


def exported(casebook):
    """The first case as its file format tells it: what undo must bring back."""
    return json.loads(cli("--casebook", casebook, "case", "export", "1"))


def casebook_with(place, sample=None):
    casebook = place / "test.redress"
    cli("casebook", "new", casebook, "--jurisdiction", "SE")
    if sample:
        casebook_with_sample(casebook, sample)
    return casebook


def casebook_with_sample(casebook, sample):
    cli("--casebook", casebook, "case", "add", "--from",
        pathlib.Path(os.environ["REDRESS_SOURCE"]) / "assets" / "samples" / sample)


def redress(place, *arguments, language="en"):
    return Program(program_of("program"), *arguments, "--lang", language, "--today", TODAY, "--config-dir",
                   place / "config")


def start_case(ui):
    """Types the first questions of a case and comes back on its page."""
    ui.click("New case…")
    ui.type("Who bought", "Åsa Öberg")
    ui.type("From whom", "Möller & Söner AB")
    ui.type("What was bought", "Tvättmaskin Våg 7")
    ui.type("Price with tax", "9000")
    ui.type("Date of contract", "2026-03-02")
    ui.type("Delivered", "2026-03-09")
    ui.click("Create case")
    ui.gone("frame", "New case")
    ui.find("page tab", "Defects")


def save(ui):
    ui.click("Save")
    wait(lambda: not ui.is_enabled(ui.find("push button", "Save")), "the form to be saved")


def add_defect(ui, title, discovered):
    ui.section("Defects")
    before = len(ui.rows("Defects"))
    ui.click("Add defect")
    ui.type("The defect in a few words", title)
    ui.type("Discovered", discovered)
    save(ui)
    ui.wait_rows("Defects", before + 1)


def add_head(ui):
    ui.section("Claims")
    ui.click("Add head")
    save(ui)
    ui.wait_rows("Heads of claim", 1)


def add_claim(ui, title, defect, amount):
    """A quote for one defect, whichever defects the new form proposes."""
    ui.section("Claims")
    before = len(ui.rows("Claim items"))
    ui.click("Add claim item")
    ui.type("Title", title)
    ui.choose("How the amount is found", "Quote for the repair")
    ui.type("Amount", amount)
    ui.check_only(defect)
    save(ui)
    ui.wait_rows("Claim items", before + 1)
