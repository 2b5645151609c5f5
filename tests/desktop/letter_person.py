# SPDX-License-Identifier: GPL-3.0-or-later
"""A person who writes one letter: every click, key and change of field counts as one action, typing does not."""
import subprocess

from scenario_keys import focused
from uidrive import wait

BOOTS = {
    "bought": "Winter boots Nordsteg, size 42",
    "price": "1,299",
    "seller": "Skobutiken Fot AB",
    "seller_address": "Storgatan 1\n222 22 Lund",
    "bought_on": "2026-09-01",
    "got_on": "2026-09-01",
    "noticed_on": "2026-11-02",
    "wrong": "The sole of the left boot has come off\nThe zip of the right boot is stuck",
    "my_name": "Eva Ek",
    "my_address": "Lillgatan 2\n222 23 Lund",
    "my_place": "Lund",
}
LABELS = {
    "bought": "What did you buy?",
    "price": "What did it cost?",
    "seller": "What is the seller's name?",
    "seller_address": "The seller's address",
    "bought_on": "On which day did you buy it?",
    "got_on": "On which day did you get it?",
    "noticed_on": "On which day did you notice that something was wrong?",
    "wrong": "What is wrong?",
    "my_name": "What is your name?",
    "my_address": "Your address",
    "my_place": "Where do you write the letter?",
}


def words_of(pdf):
    return " ".join(subprocess.check_output(["pdftotext", "-layout", pdf, "-"], text=True).split())


class Person:
    def __init__(self, ui):
        self.ui = ui
        self.actions = 0

    def click(self, name, **where):
        self.actions += 1
        self.ui.click(name, **where)

    def write(self, key):
        """Types an answer; going to its field is an action unless the keyboard is there already."""
        if focused(self.ui) != LABELS[key]:
            self.actions += 1
        self.ui.type(LABELS[key], BOOTS[key])

    def choose(self, question, option):
        self.click(option, root=self.ui.find("panel", question))

    def go_on(self, next_place):
        self.click("Next")
        self.ui.sees(next_place)

    def save_as(self, target):
        self.click("Save the letter…" if self.ui.has("push button", "Save the letter…") else "Save What now…")
        self.actions += 1
        self.ui.choose_file("Save PDF", target)
        wait(lambda: target.exists() and target.stat().st_size > 0, "the PDF")
        self.ui.sees("Saved as")
