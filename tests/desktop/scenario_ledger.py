# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop answers two claim items, makes an offer that is accepted, and takes it all back: by keys alone."""
import scenario
from scenario_keys import focus_is
from uidrive import bare, wait

ITEM, CLAIMED, ANSWER, OFFERED = 0, 1, 2, 3
FIRST, SECOND, TOTAL = 1, 2, 3


def cell(ui, row, column):
    rows = ui.rows("Ledger")
    return " ".join(rows[row][column].split()) if len(rows) > row else ""


def cell_becomes(ui, row, column, words):
    try:
        wait(lambda: cell(ui, row, column) == words, "the cell")
    except AssertionError:
        raise AssertionError("the cell says %r and not %r" % (cell(ui, row, column), words)) from None


def ledger(casebook, kind):
    return scenario.exported(casebook).get(kind, [])


def to_matrix(ui):
    ui.raise_window("test - Redress")
    ui.key("ctrl+7")
    focus_is(ui, "Ledger")


def choose_by_key(ui, key, words):
    """The choice has the keyboard; it begins with what is disputed."""
    box = ui.find("combo box", "Position")
    ui.key(key)
    wait(lambda: bare(box.get_name()) == words, "the position %r" % words)


def answer_first(ui):
    """Right to the answer, Enter, a part of it."""
    ui.sees("Claim item: 1 · Nytt motorlager")
    ui.key("Right")
    ui.sees("Claimed of us: 2,400")
    ui.key("Right")
    ui.sees("Our answer: –")
    ui.key("Return")
    ui.find("frame", "Answer: 1 · Nytt motorlager och ny axel")
    choose_by_key(ui, "Down", "Conceded in part")
    ui.key("Tab")
    ui.keys("1200")
    ui.key("Return")
    ui.gone("frame", "Answer: 1 · Nytt motorlager och ny axel")
    cell_becomes(ui, FIRST, ANSWER, "in part 1,200")


def answer_second(ui):
    to_matrix(ui)
    ui.key("Down")
    ui.sees("Our answer: –")
    ui.key("Return")
    ui.find("frame", "Answer: 2 · Nya celler i batteriet")
    choose_by_key(ui, "Up", "Conceded")
    ui.key("Return")
    cell_becomes(ui, SECOND, ANSWER, "conceded 1,950")
    cell_becomes(ui, TOTAL, ANSWER, "3,150")


def offer_both(ui):
    to_matrix(ui)
    ui.click("Offer…")
    ui.find("frame", "Offer")
    ui.sees("1 · Nytt motorlager och ny axel, SEK 2,400")
    ui.type("One sum for all", "3000")
    ui.click("Save the offer")
    ui.gone("frame", "Offer")
    cell_becomes(ui, TOTAL, OFFERED, "3,000")


def accept_offer(ui):
    rows = wait(lambda: ui.rows("What has happened"), "what has happened")
    place = next(i for i, row in enumerate(rows) if row[1].startswith("Offer"))
    ui.select_row("What has happened", place)
    ui.click("Accept…")
    ui.find("frame", "Accept the offer")
    ui.sees("Settled: 1 · Nytt motorlager")
    ui.click("Accept")
    ui.gone("frame", "Accept the offer")
    ui.sees("2 settled")


with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "repair_shop.json")
    before = scenario.exported(casebook)
    with scenario.redress(place, casebook) as ui:
        ui.find("page tab", "Ledger")
        to_matrix(ui)
        answer_first(ui)
        answer_second(ui)
        assert [a["stance"] for a in ledger(casebook, "answers")] == ["part", "conceded"], ledger(casebook, "answers")
        offer_both(ui)
        accept_offer(ui)
        assert ledger(casebook, "offers")[0]["outcome"] == "accepted"
        to_matrix(ui)
        # Two answers, the offer and its acceptance: four steps back.
        for _ in range(4):
            ui.key("ctrl+z")
        wait(lambda: scenario.exported(casebook) == before, "the case as it was")
