# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be paid on a day, by keyboard: interest line by line on what a ruling awards and on its costs."""
import scenario
from uidrive import wait

with scenario.folder() as place:
    casebook = scenario.casebook_with(place, "stove_itemised.json")
    scenario.cli("--casebook", casebook, "instance", "open", "1", "first_court", "--item", "1-10", "--on", "2026-04-01")
    scenario.cli("--casebook", casebook, "instance", "rule", "1", "1", "--on", "2026-05-01", "--item", "all=refused",
                 "--item", "1=granted", "--costs", "2800", "--costs-to", "consumer", "--interest-from", "2026-05-01")
    with scenario.redress(place, casebook) as ui:
        ui.section("Ledger")
        ui.click("Balance…")
        ui.find("frame", "Balance on a day")
        ui.type("Day of payment", "2026-06-01")
        ui.sees("as the ruling says")
        # 31 days at 2 + 8 per cent of 365 days: 7 800 give 66.2465…, 2 800 give 23.7808…
        rows = wait(lambda: ui.rows("Interest on the principal"), "the interest")
        assert len(rows) == 1 and rows[0][2] == "31" and rows[0][5] == "66.25", rows
        costs = ui.rows("Interest on costs awarded")
        assert len(costs) == 1 and costs[0][5] == "23.78", costs
        ui.sees("SEK 10,690.03")
        ui.click("Copy as text")
        ui.choose("Who is to be paid", "The trader")
        ui.sees("−SEK 10,600.00")
        ui.key("Escape")
        ui.gone("frame", "Balance on a day")
