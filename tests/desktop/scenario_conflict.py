# SPDX-License-Identifier: GPL-3.0-or-later
"""Another program changes the same defect while it is being typed into: the conflict names it, nothing is lost."""
import subprocess

import scenario
from scenario_keys import focus_is
from uidrive import wait


def touch(casebook, number, title):
    subprocess.check_call([scenario.program_of("touch"), casebook, str(number), title])


with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    with scenario.redress(place, casebook) as ui:
        ui.section("Defects")
        ui.select_row("Defects", 1)
        field = ui.find("text", "The defect in a few words")
        wait(lambda: ui.text_of(field) == "Luckan tätar inte", "the defect's form")
        ui.type("Description", "Typed here and not saved yet")
        touch(casebook, 2, "Renamed by the other program")
        # The table follows the file; the form keeps what is typed.
        wait(lambda: ui.rows("Defects")[1][1] == "Renamed by the other program", "the other program's title")
        assert ui.text_of(ui.field("Description")) == "Typed here and not saved yet"
        ui.click("Save")
        conflict = ui.sees("was changed by Second Program")
        assert "Renamed by the other program" in conflict, conflict
        assert ui.text_of(ui.field("Description")) == "Typed here and not saved yet"
        wait(lambda: ui.text_of(ui.field("The defect in a few words")) == "Renamed by the other program",
             "the other program's title in the form")
        # Knowing that, saving again keeps both.
        scenario.save(ui)
        defect = scenario.exported(casebook)["defects"][1]
        assert defect["title"] == "Renamed by the other program", defect
        assert defect["description"] == "Typed here and not saved yet", defect
        # Where both wrote, the other's text stands below the field, and Enter alone does not overwrite it.
        ui.type("The defect in a few words", "Typed here")
        touch(casebook, 2, "Renamed once more")
        wait(lambda: ui.rows("Defects")[1][1] == "Renamed once more", "the other program's title")
        ui.click("Save")
        ui.sees("The other wrote: Renamed once more")
        ui.raise_window("test - Redress")
        focus_is(ui, "The defect in a few words")
        ui.key("Return")
        focus_is(ui, "Save")
        assert scenario.exported(casebook)["defects"][1]["title"] == "Renamed once more"
        scenario.save(ui)
        assert scenario.exported(casebook)["defects"][1]["title"] == "Typed here"
