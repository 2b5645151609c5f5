# SPDX-License-Identifier: GPL-3.0-or-later
"""Closing in the middle never asks and never loses; wrong answers are asked again and stop nobody."""
import scenario
from letter_person import BOOTS, LABELS, Person
from scenario_keys import focus_is
from uidrive import wait


def answers(place):
    return list((place / "config" / "letters").glob("*.json"))


with scenario.folder() as place:
    with scenario.redress(place) as ui:
        person = Person(ui)
        person.click("Write a letter")
        person.write("bought")
        ui.type(LABELS["price"], "about 12 thousands")
        ui.sees("Only an exact amount can stand in the letter")
        person.go_on("2 of 6")
        person.write("seller")
        person.choose("Is the seller a firm or a private person?", "A firm")
        person.choose("In which country do you live?", "Sweden")
        person.choose("Is the seller in another country?", "No")
        person.go_on("3 of 6")
        ui.type(LABELS["bought_on"], "2026-02-30")
        ui.raise_window("Write a letter")
        ui.key("ctrl+q")
        wait(lambda: ui.process.poll() is not None, "the program to end without a question")
    with scenario.redress(place) as ui:
        ui.click("Go on with your letter to Skobutiken Fot AB about Winter boots Nordsteg, size 42")
        ui.sees("3 of 6")
        assert ui.text_of(ui.field(LABELS["bought_on"])) == "2026-02-30"
        ui.sees("There is no such day.")
        for key in ("bought_on", "got_on", "noticed_on"):
            ui.type(LABELS[key], BOOTS[key])
        ui.click("1. Purchase")
        wait(lambda: ui.text_of(ui.field(LABELS["bought"])) == BOOTS["bought"], "the first answer")
        assert ui.text_of(ui.field(LABELS["price"])) == "about 12 thousands"
        # Another language asks the same again, with the answers in place.
        ui.menu("Svenska")
        ui.sees("1 av 6")
        wait(lambda: ui.text_of(ui.field("Vad köpte du?")) == BOOTS["bought"], "the answer in Swedish windows")
        ui.menu("English")
        ui.sees("1 of 6")
        Person(ui).choose("What kind of thing is it?", "Goods")
        # What stops the letter is said on the way on, with the way back.
        buyer = "Did you buy for yourself or for a firm?"
        Person(ui).choose(buyer, "For a firm or an association")
        ui.click("Next")
        ui.click("Back to the question")
        ui.sees("1 of 6")
        focus_is(ui, "For a firm or an association")
        Person(ui).choose(buyer, "For myself, the household or another private person")
        # Money off is offered only after a chance to repair.
        ui.click("5. What you want")
        Person(ui).choose("What do you want the seller to do?", "Take something off the price")
        ui.sees("The seller usually has a right to put it right first.")
        ui.click("Choose: Mend it or put it right")
        ui.click("Close the letter")
        # It is thrown away only after one question.
        ui.click("Throw away: Go on with your letter to Skobutiken Fot AB about Winter boots Nordsteg, size 42")
        ui.click("Keep it")
        ui.gone("alert")
        assert answers(place)
        ui.click("Throw away: Go on with your letter to Skobutiken Fot AB about Winter boots Nordsteg, size 42")
        ui.click("Throw away", root=ui.find("alert"))
        wait(lambda: not answers(place), "the answers to go")
        assert not ui.has("push button", "Go on with your letter to Skobutiken Fot AB about Winter boots Nordsteg, size 42")
