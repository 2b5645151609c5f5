# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first start to a letter on paper, with at most 25 actions besides typing; then it becomes a case."""
import scenario
from letter_person import Person, words_of
from scenario_keys import focus_is
from uidrive import wait

MOST_ACTIONS = 25

with scenario.folder() as place:
    with scenario.redress(place) as ui:
        person = Person(ui)
        ui.raise_window("Redress")
        focus_is(ui, "Write a letter")
        person.click("Write a letter")
        ui.sees("1 of 6")
        focus_is(ui, "What did you buy?")
        person.write("bought")
        person.choose("What kind of thing is it?", "A thing")
        person.write("price")
        person.choose("Was it new or second-hand?", "New")
        person.choose("Did you buy for yourself or for a firm?",
                      "For myself, the household or another private person")
        person.go_on("2 of 6")
        person.write("seller")
        person.choose("Is the seller a firm or a private person?", "A firm")
        person.write("seller_address")
        person.choose("In which country do you live?", "Sweden")
        person.go_on("3 of 6")
        for key in ("bought_on", "got_on", "noticed_on"):
            person.write(key)
        person.go_on("4 of 6")
        person.write("wrong")
        person.go_on("5 of 6")
        person.choose("What do you want the seller to do?", "Mend it or put it right")
        person.go_on("6 of 6")
        for key in ("my_name", "my_address", "my_place"):
            person.write(key)
        ui.sees("Page 1 of 1")
        person.save_as(place / "letter.pdf")
        print("actions besides typing:", person.actions)
        assert person.actions <= MOST_ACTIONS, person.actions
        ui.section("What now")
        person.save_as(place / "what now.pdf")
        ui.section("The letter")

        # A sentence in other words, and the message for the mail program.
        ui.click("Change the words…")
        ui.find("frame", "Change the words")
        wait(lambda: len(ui.rows("The letter's sentences")) > 3, "the sentences")
        ui.select_row("The letter's sentences", 1)
        ui.type("In your words", "Hello to all of you.")
        ui.sees("Original: ")
        ui.click("Close", root=ui.find("frame", "Change the words"))
        ui.gone("frame", "Change the words")
        ui.click("Open in mail program")
        wait(lambda: list((place / "config" / "letters").glob("*.eml")), "the message")

        # The same answers as an ordinary case.
        ui.click("Keep as a case")
        ui.find(("file chooser", "dialog"))
        ui.raise_window("Where shall the case be kept?")
        ui.key("ctrl+a")
        ui.keys(str(place / "mine.redress"))
        ui.key("Return")
        ui.find("page tab", "Defects")
        ui.section("Defects")
        ui.wait_rows("Defects", 2)
    letter = words_of(place / "letter.pdf")
    for words in ("Skobutiken Fot AB", "Eva Ek", "The sole of the left boot has come off", "1,299"):
        assert words in letter, (words, letter)
    assert words_of(place / "what now.pdf") != letter
    case = scenario.exported(place / "mine.redress")
    assert [defect["title"] for defect in case["defects"]] == [
        "The sole of the left boot has come off", "The zip of the right boot is stuck"], case["defects"]
