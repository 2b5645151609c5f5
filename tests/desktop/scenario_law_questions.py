# SPDX-License-Identifier: GPL-3.0-or-later
"""Which forum takes the case and what interest its claim bears: asked in the windows, answered while typing."""
import scenario
from uidrive import wait

with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    with scenario.redress(place, casebook) as ui:
        ui.click("Which forum…")
        ui.sees("Not open")
        ui.sees("Source:")
        ui.type("Filed on", "some day")
        ui.sees("Write the day of filing.")
        ui.type("Filed on", scenario.TODAY)
        ui.choose("Line of business", "Furniture")
        ui.sees("Application fee")
        ui.click("Close", root=ui.find("frame", "Which forum?"))
        ui.gone("frame", "Which forum?")

        ui.menu("Interest…")
        ui.find("frame", "Interest")
        ui.choose("Kind of interest", "Interest on late payment")
        ui.type("Sum that bears interest", "36500")
        ui.type("First day with interest", "2025-01-01")
        ui.type("Day of payment", "2025-01-11")
        # SFS 2024:1373: reference rate 3.00 % from 1 January 2025, and 8 %: 36 500 * 11 % / 365 = 11 a day.
        rows = wait(lambda: ui.rows("Interest, a line for each rate"), "the rates")
        assert len(rows) == 1 and rows[0][3] == "11%", rows
        ui.sees("SEK 110.00")
        ui.sees("SEK 11.00")
        ui.type("Day of payment", "2024-12-01")
        ui.sees("The day of payment cannot come before the first day.")
        ui.click("Close", root=ui.find("frame", "Interest"))
        ui.gone("frame", "Interest")
