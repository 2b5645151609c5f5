# SPDX-License-Identifier: GPL-3.0-or-later
"""The letter by keys alone: Enter goes from question to question and on to the next screen."""
import scenario
from letter_person import BOOTS, LABELS, words_of
from scenario_keys import focus_is
from screen import place_of
from uidrive import wait


def is_whole_in_view(ui, key):
    """The field that has the keyboard is between the steps above and the buttons below."""
    field = place_of(ui.field(LABELS[key]))
    above = place_of(ui.find("push button", "1. Purchase"))
    below = place_of(ui.find("push button", "Close the letter"))
    return above.y + above.height <= field.y and field.y + field.height <= below.y


def answer(ui, key):
    focus_is(ui, LABELS[key])
    wait(lambda: is_whole_in_view(ui, key), "%s to be in view" % key)
    ui.keys(BOOTS[key].replace("\n", "; "))


with scenario.folder() as place:
    with scenario.redress(place) as ui:
        ui.raise_window("Redress")
        focus_is(ui, "Write a letter")
        ui.key("Return")
        answer(ui, "bought")
        ui.key("Return")
        focus_is(ui, "I don't know")
        ui.key("Down")
        focus_is(ui, "Goods")
        ui.key("Return")
        answer(ui, "price")
        ui.key("alt+Right")
        answer(ui, "seller")
        ui.key("Return")
        focus_is(ui, "I don't know")
        ui.key("Down")
        focus_is(ui, "A firm")
        ui.key("alt+n")
        answer(ui, "bought_on")
        ui.key("Return")
        ui.key("Return")
        answer(ui, "got_on")
        # Back and forth by keys, and nothing is lost.
        ui.key("alt+Left")
        ui.key("alt+Left")
        ui.sees("1 of 6")
        assert ui.text_of(ui.field(LABELS["bought"])) == BOOTS["bought"]
        for number in (2, 3):
            ui.key("alt+Right")
            ui.sees("%d of 6" % number)
        assert ui.text_of(ui.field(LABELS["got_on"])) == BOOTS["got_on"]
        ui.key("alt+Right")
        answer(ui, "wrong")
        ui.key("ctrl+Return")
        focus_is(ui, "I don't know")
        ui.key("Down")
        focus_is(ui, "Mend it or put it right")
        ui.key("Return")
        answer(ui, "my_name")
        ui.sees("Page 1 of 1")
        ui.key("ctrl+shift+s")
        target = place / "letter.pdf"
        ui.choose_file("Save PDF", target)
        wait(lambda: target.exists() and target.stat().st_size > 0, "the PDF")
        ui.raise_window("Write a letter")
        ui.key("ctrl+q")
        wait(lambda: ui.process.poll() is not None, "the program to end")
    letter = words_of(place / "letter.pdf")
    assert "Skobutiken Fot AB" in letter and "Eva Ek" in letter, letter
