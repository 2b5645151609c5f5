# SPDX-License-Identifier: GPL-3.0-or-later
"""Heads and claim items typed by hand: the trader sues for what is not paid, the consumer sets a reduction off."""
import scenario
from scenario_ledger_steps import line, rule_with_one_other, undo_to
from uidrive import wait

# 4 000 of the price are not paid and are asked for; the consumer sets 3 000 off and gets 2 500: 1 500 are left.
LEFT = "1,500.00"
CONSUMER, TRADER = "Åsa Öberg", "Möller & Söner AB"


def first_defect(ui):
    """An empty ledger leads to the first step."""
    ui.section("Ledger")
    ui.sees("Nothing is claimed yet.")
    ui.click("Add: Defect", roles="push button")
    ui.type("The defect in a few words", "Trumman gnisslar")
    ui.type("Discovered", "2026-09-01")
    scenario.save(ui)
    ui.wait_rows("Defects", 1)


def add_head(ui, title, asked_by, use, kind=None):
    before = len(ui.rows("Heads of claim"))
    ui.section("Claims")
    ui.click("Add head")
    if kind:
        ui.choose("What is asked", kind)
    ui.type("In words", title)
    ui.choose("Asked by", asked_by)
    ui.choose("Used as", use)
    scenario.save(ui)
    ui.wait_rows("Heads of claim", before + 1)


def add_price(ui):
    ui.click("Add claim item")
    ui.choose("Head of claim", "2 Obetald del av priset")
    ui.type("Title", "Obetald del av priset")
    ui.choose("Remedy", "Unpaid price")
    ui.choose("How the amount is found", "Lump sum")
    ui.type("Amount", "4000")
    ui.choose("To be paid to", TRADER)
    ui.choose("To be paid by", CONSUMER)
    scenario.save(ui)
    ui.wait_rows("Claim items", 2)


def sue(ui):
    ui.click("Instance…")
    ui.find("frame", "Open an instance")
    ui.choose("Kind", "First court")
    ui.choose("Claimant", TRADER)  # the consumer takes the other place
    ui.sees("Amount in dispute there: SEK 4,000.00")
    ui.click("Open the instance")
    ui.gone("frame", "Open an instance")


with scenario.folder() as place:
    casebook = scenario.casebook_with(place)
    with scenario.redress(place, casebook) as ui:
        scenario.start_case(ui)
        first_defect(ui)
        before = scenario.exported(casebook)
        add_head(ui, "Kvittning med prisavdrag", "The consumer", "Set-off")
        add_head(ui, "Obetald del av priset", "The trader", "Claim", "Unpaid price")
        scenario.add_claim(ui, "Byte av lager", "1 Trumman gnisslar", "3000")
        add_price(ui)
        ui.section("Ledger")
        wait(lambda: line(ui, "Total 2"), "a total for each head")
        sue(ui)
        rule_with_one_other(ui, "Granted", "1 · Byte av lager", "Granted in part", "2500")
        ui.sees("Left in all to the trader")
        ui.sees(LEFT)
        undo_to(ui, casebook, before, 6)
