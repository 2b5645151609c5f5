# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first start to a letter on paper, with at most 25 actions besides typing; then it becomes a case."""
import os
import pathlib

import scenario
from letter_person import Person, words_of
from scenario_keys import focus_is
from uidrive import Atspi, wait

MOST_ACTIONS = 25

with scenario.folder() as place:
    os.chdir(place)
    with scenario.redress(place) as ui:
        person = Person(ui)
        ui.raise_window("Redress")
        focus_is(ui, "Write a letter")
        person.click("Write a letter")
        ui.sees("1 of 6")
        focus_is(ui, "What did you buy?")
        person.write("bought")
        person.choose("What kind of thing is it?", "Goods")
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
        # The strip says that this is all, and leads to the other sheet.
        ui.sees("The letter is ready: sign it and send it.")
        ui.click("Save What now…")
        ui.choose_file("Save PDF", place / "what now.pdf")
        wait(lambda: (place / "what now.pdf").exists(), "the second sheet")
        ui.sees("You are done.")

        # A sentence in other words: the letter comes to the front again.
        ui.click("Change the words…")
        ui.find("frame", "Change the words")
        wait(lambda: len(ui.rows("The letter's sentences")) > 3, "the sentences")
        ui.select_row("The letter's sentences", 1)
        ui.type("In your words", "Hello to all of you.")
        ui.sees("Original: ")
        ui.click("Close", root=ui.find("frame", "Change the words"))
        ui.gone("frame", "Change the words")
        ui.find("push button", "Print the letter…")
        ui.click("Open in mail program")
        wait(lambda: list((place / "config" / "letters").glob("*/Letter - Skobutiken Fot AB.eml")), "the message")
        ui.click("Save message…")
        ui.choose_file("Save message", place / "message.eml")
        wait(lambda: (place / "message.eml").exists(), "the saved message")

        # Giving up the print says nothing and keeps nothing; printing to a file does.
        ui.click("Hide")
        ui.click("Print the letter…")
        ui.find("dialog", "Print")
        ui.raise_window("Print")
        ui.key("Escape")
        ui.gone("dialog", "Print")
        assert not ui.has("push button", "Hide")

        ui.click("Print the letter…")
        dialog = ui.find("dialog", "Print")
        printers = ui.find("table", root=dialog)
        wait(lambda: Atspi.Table.get_n_rows(printers) > 0, "the printers")
        Atspi.Table.add_row_selection(printers, 0)  # without a printer there is only one: to a file
        ui.click("Print", root=dialog)
        printed = pathlib.Path("output.pdf")  # GTK's own name for it, where the program was started
        wait(lambda: printed.exists() and printed.stat().st_size > 0, "the printed file")
        ui.sees("Printed.")
        printed.rename(place / "printed.pdf")

        # The same answers as an ordinary case, which the start page leads to afterwards.
        ui.click("Keep as a case…")
        ui.click("Choose where…")
        ui.choose_file("Where shall the case be kept?", place / "mine.redress")
        ui.find("page tab", "Defects")
        ui.section("Defects")
        ui.wait_rows("Defects", 2)
        ui.menu("Close casebook")
        ui.click("Open its case")
        ui.find("page tab", "Defects")
        ui.menu("Close casebook")

        # Kept again it says what that changes, and may be left.
        ui.click("Go on with your letter to Skobutiken Fot AB about Winter boots Nordsteg, size 42")
        ui.click("1. Purchase")
        ui.type("What did it cost?", "1,500")
        ui.click("6. Letter")
        ui.click("Keep as a case…")
        ui.sees("Your answers change this in it:")
        ui.click("Not now")
        ui.gone("alert")
    letter = words_of(place / "letter.pdf")
    for words in ("Skobutiken Fot AB", "Eva Ek", "The sole of the left boot has come off", "1,299"):
        assert words in letter, (words, letter)
    assert words_of(place / "what now.pdf") != letter
    case = scenario.exported(place / "mine.redress")
    assert [defect["title"] for defect in case["defects"]] == [
        "The sole of the left boot has come off", "The zip of the right boot is stuck"], case["defects"]
