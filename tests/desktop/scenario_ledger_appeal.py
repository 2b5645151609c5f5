# SPDX-License-Identifier: GPL-3.0-or-later
"""After the first court four items are appealed, one is won, money comes, and the first ruling is corrected."""
import scenario
from scenario_ledger_steps import line, rule_with_one_other, total_becomes, undo_to
from uidrive import wait

COURT, APPEAL, PAID, LEFT = 4, 5, 6, 7

# The first court grants 7 800 + 2 000 of 3 450 + 4 350 + 1 290 + 2 837.50.
AWARDED = "18,277.50"
# The consumer lost 1 450 + 6 900 + 2 670 + 3 100 + 3 600 + 7 120 …
LOST = "24,840.00"
# … and appeals all of it but 1 450 and 2 670.
APPEALED = "20,720.00"
# The court of appeal grants item 3: 6 900. In all 18 277.50 + 6 900 = 25 177.50; 20 000 paid leave 5 177.50.
WON, LEFT_AFTER = "6,900", "5,177.50"
# The first ruling said 2 000 for item 2 and should have said 2 500.
CORRECTED = "18,777.50"


def first_court(casebook):
    def cli(*words):
        scenario.cli("--casebook", casebook, *words)
    cli("instance", "open", 1, "first_court", "--forum", "Exempelköpings tingsrätt", "--item", "1-10", "--on",
        "2026-04-01")
    cli("instance", "rule", 1, 1, "--on", "2026-10-15", "--defect", "all=found", "--item", "all=refused", "--item",
        "1=granted", "--item", "2=in_part:2000", "--item", "6=granted", "--item", "7=granted", "--item", "9=granted")
    cli("instance", "close", 1, 1, "--on", "2026-10-15")


def appeal(ui):
    ui.click("Instance…")
    ui.find("frame", "Open an instance")
    ui.sees(LOST)
    ui.click("2 · Ny packning och riktning av luckan, SEK 3,450", roles="check box")
    ui.click("4 · Glas som sotar igen, SEK 2,670", roles="check box")
    ui.type("Board or court", "Hovrätten för Exempelland")
    ui.sees(APPEALED)
    ui.click("Open the instance")
    ui.gone("frame", "Open an instance")


def pay(ui):
    """20 000 for item 1, 2, 3 and what is left of it for item 6: 20 000 − 7 800 − 2 000 − 6 900 = 3 300."""
    ui.click("Payment…")
    ui.find("frame", "Payment")
    ui.type("Amount", "20000")
    ui.sees("Used for 3 · Förlängning av skorstenen")
    ui.click("Save the payment")
    ui.gone("frame", "Payment")
    wait(lambda: line(ui, "6 · ")[PAID] == "3,300", "what is left for item 6")


def correct(ui):
    ui.click("Ruling…")
    ui.find("frame", "Ruling")
    ui.choose("Instance", "Exempelköpings tingsrätt")
    ui.sees("which stays readable")
    ui.sees("Rests on it: Instance Hovrätten för Exempelland")
    ui.sees("Rests on it: Payment")
    ui.type("2 · Ny packning och riktning av luckan: Amount granted", "2500")
    ui.click("Save the ruling")
    ui.gone("frame", "Ruling")


with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    first_court(casebook)
    before = scenario.exported(casebook)
    with scenario.redress(place, casebook) as ui:
        ui.section("Ledger")
        total_becomes(ui, COURT, AWARDED)
        appeal(ui)
        rule_with_one_other(ui, "Refused", "3 · Förlängning av skorstenen", "Granted")
        total_becomes(ui, APPEAL, WON)
        pay(ui)
        total_becomes(ui, LEFT, LEFT_AFTER)
        correct(ui)
        total_becomes(ui, COURT, CORRECTED)
        assert len(scenario.exported(casebook)["rulings"]) == 3
        undo_to(ui, casebook, before, 4)
