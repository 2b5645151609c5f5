# SPDX-License-Identifier: GPL-3.0-or-later
"""How amounts are found: a lump sum is divided over its defects to the last öre and stays marked as an allocation;
two ways for one defect stand side by side and one of them is chosen; of two quotes the average is claimed."""
import scenario
from scenario_ledger_steps import plain, total_becomes, undo_to
from uidrive import wait

# 45 000 over ten defects, the first of which weighs as two: eleven parts of 4 090.9090… Cut to the öre they leave
# nine öre; the nine defects with .90 in the third place get one each, the first with .81 gets none.
FIRST, OTHER = "8181.81", "4090.91"
assert 818181 + 9 * 409091 == 4500000
# 8 % of 89 000 are 7 120 and stand for the 7 800 of the quote: 43 117.50 − 7 800 + 7 120.
AFTER = "42,437.50"
# Two more quotes beside the 7 800: (8 100 + 7 401 + 7 800) / 3 = 7 767.00, and 43 117.50 − 7 800 + 7 767.
AVERAGE, AFTER_AVERAGE = "SEK 7,767.00", "43,084.50"


def split(ui, casebook):
    ui.section("Claims")
    ui.click("Split a lump sum…")
    ui.find("frame", "Split a lump sum")
    ui.sees("45,000.00")
    ui.sees("This is an allocation without evidence.")
    ui.choose("Divide", "by weights")
    ui.type("1 Spräckt täljsten i vänster sida: Weight", "2")
    ui.sees("8,181.81")
    ui.sees("4,090.91")
    ui.click("Split it")
    ui.gone("frame", "Split a lump sum")
    shares = [part["share"] for part in scenario.exported(casebook)["claim_items"][0]["defects"]]
    assert shares == [FIRST] + 9 * [OTHER], shares


def warns_of_allocation(ui):
    """In the ledger's table of defects: each amount has the sign of what is divided without evidence."""
    ui.section("Ledger")
    ui.choose("Show", "Defects")
    rows = wait(lambda: ui.rows("Defects through the instances"), "the defects")
    assert any(plain(cell) == "≈ 8,181.81" for cell in rows[0]), rows[0]
    ui.sees("divided over the defects without evidence")


def add_way(ui):
    ui.click("Add way…")
    form = ui.find("frame", "New way to find an amount")
    ui.choose("How the amount is found", "Per cent of the price")
    ui.type("Per cent of the price", "8", root=form)
    ui.type("Source of the figure", "Egen bedömning", root=form)
    ui.click("Save", root=form)
    ui.gone("frame", "New way to find an amount")


def compare(ui):
    ui.section("Claims")
    ui.click("Compare ways…")
    ui.wait_rows("Ways to find the amount", 1)
    add_way(ui)
    rows = ui.wait_rows("Ways to find the amount", 2)
    assert [row[0] for row in rows] == ["chosen", ""], rows
    assert plain(rows[1][3]) == "SEK 7,120.00", rows
    ui.select_row("Ways to find the amount", 1)
    ui.click("Choose")
    wait(lambda: [row[0] for row in ui.rows("Ways to find the amount")].count("chosen") == 1 and
         len(ui.rows("Ways to find the amount")) == 2, "the other way to be chosen and the first to be kept")
    ui.click("Close")
    ui.gone("frame", "Ways to find the amount")


def add_quote(ui, amount, source):
    """As often as there are quotes: the form asks for the sum and whose it is, nothing else of the amount."""
    ui.click("Add a quote…")
    form = ui.find("frame", "New way to find an amount")
    ui.type("Amount", amount, root=form)
    ui.type("Source of the figure", source, root=form)
    ui.click("Save", root=form)
    ui.gone("frame", "New way to find an amount")


def ways(ui):
    return [[plain(cell) for cell in row] for row in ui.rows("Ways to find the amount")]


def choose_average(ui):
    """The quote of the item itself is one of the three; nothing is typed for lowest and average."""
    ui.section("Claims")
    ui.click("Compare ways…")
    ui.wait_rows("Ways to find the amount", 1)
    add_quote(ui, "8100", "Murarna HB")
    add_quote(ui, "7401", "Sotarn AB")
    wait(lambda: len(ways(ui)) == 5, "the quotes with their lowest and their average")
    assert [row[3] for row in ways(ui)] == ["SEK 7,800.00", "SEK 8,100.00", "SEK 7,401.00", "SEK 7,401.00",
                                            AVERAGE], ways(ui)
    ui.select_row("Ways to find the amount", 4)
    ui.click("Choose")
    wait(lambda: ways(ui)[0][0] == "chosen" and ways(ui)[0][3] == AVERAGE, "the average to be chosen")
    assert ways(ui)[0][2] == "(8,100 + 7,401 + 7,800) / 3", ways(ui)
    ui.click("Close")
    ui.gone("frame", "Ways to find the amount")


with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_as_pleaded.json")
    before = scenario.exported(casebook)
    with scenario.redress(place, casebook) as ui:
        split(ui, casebook)
        warns_of_allocation(ui)
        undo_to(ui, casebook, before, 1)

with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    before = scenario.exported(casebook)
    with scenario.redress(place, casebook) as ui:
        compare(ui)
        ui.section("Ledger")
        total_becomes(ui, 1, AFTER)
        undo_to(ui, casebook, before, 2)

with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    before = scenario.exported(casebook)
    with scenario.redress(place, casebook) as ui:
        choose_average(ui)
        ui.section("Ledger")
        total_becomes(ui, 1, AFTER_AVERAGE)
        undo_to(ui, casebook, before, 3)
