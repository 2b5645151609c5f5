# SPDX-License-Identifier: GPL-3.0-or-later
"""A casebook of an older format is brought up to date when it is opened, and the window says where the copy lies."""
import os
import pathlib
import sqlite3

import scenario

with scenario.folder() as place:
    casebook = place / "old.redress"
    source = pathlib.Path(os.environ["REDRESS_SOURCE"]) / "tests" / "storage" / "format_1.sql"
    with sqlite3.connect(casebook) as old:
        old.executescript(source.read_text(encoding="utf-8"))
    old.close()
    with scenario.redress(place, casebook) as ui:
        said = ui.sees("has been brought up to date")
        copies = [file for file in place.glob("*.redress") if file != casebook]
        assert len(copies) == 1 and str(copies[0]) in said, (copies, said)
        ui.click("Close")
        assert not any("brought up to date" in (node.get_name() or "") for node in ui.all("label"))
    with scenario.redress(place, casebook) as ui:
        ui.find("page tab", "Overview")
        assert not any("brought up to date" in (node.get_name() or "") for node in ui.all("label"))
