# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures and receipts come by a button or are dropped; one that many cannot open is said so at its place."""
import json
import subprocess
import sys

import scenario
from letter_person import BOOTS, Person
from screen import place_of
from uidrive import wait

SOURCE = """
import sys
import gi
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk
window = Gtk.Window(title="Files")
window.set_default_size(120, 60)
label = Gtk.EventBox()
label.add(Gtk.Label(label="drag me"))
label.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
label.drag_source_add_uri_targets()
label.connect("drag-data-get", lambda w, c, data, i, t: data.set_uris([sys.argv[1]]))
window.add(label)
window.connect("destroy", Gtk.main_quit)
window.show_all()
window.move(1120, 760)
Gtk.main()
"""


def drop(uri, target, arrived):
    """Drags a file out of another program's window onto the middle of a control; the program stays until it arrived."""
    source = subprocess.Popen([sys.executable, "-c", SOURCE, uri])
    try:
        window = wait(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Files$"],
                                             capture_output=True, text=True, check=False).stdout.split(),
                      "the window to drag from")[0]
        area = place_of(target)
        x, y = area.x + area.width // 2, area.y + area.height // 2
        steps = ["xdotool", "mousemove", "--window", window, "40", "30", "sleep", "0.3", "mousedown", "1"]
        for move in ((-12, -12), (-40, -40)):
            steps += ["mousemove_relative", "--sync", "--", str(move[0]), str(move[1]), "sleep", "0.2"]
        steps += ["mousemove", "--sync", str(x - 4), str(y), "sleep", "0.2", "mousemove", str(x), str(y), "sleep",
                  "0.4", "mouseup", "1"]
        subprocess.check_call(steps)
        arrived()
    finally:
        source.terminate()
        source.wait(10)


with scenario.folder() as place:
    (place / "sole åäö.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 40)
    (place / "zip.heic").write_bytes(b"\0\0\0\x18ftypheic" + b"x" * 40)
    with scenario.redress(place) as ui:
        person = Person(ui)
        person.click("Write a letter")
        person.click("4. What is wrong")
        person.write("wrong")
        ui.sees("2. The zip of the right boot is stuck")
        first = ui.find("push button", "Add pictures…")
        drop((place / "sole åäö.png").as_uri(), first.get_parent(), lambda: ui.sees("sole åäö.png"))
        # The picture lies with the answers: a stick may go.
        (place / "sole åäö.png").unlink()
        ui.click("Add pictures…")
        ui.find(("file chooser", "dialog"))
        ui.raise_window("Add files")
        ui.keys(str(place / "zip.heic"))
        ui.key("Return")
        ui.sees("zip.heic is in the HEIC format")
        ui.click("Take away zip.heic")
        wait(lambda: not ui.has("label", "zip.heic"), "the picture to go")
        kept = next((place / "config" / "letters").glob("*.json"))
        wait(lambda: "heic" not in kept.read_text(encoding="utf-8"), "the answers to be kept without it")
    answers = json.loads(kept.read_text(encoding="utf-8"))
    assert BOOTS["wrong"].split("\n")[0] in json.dumps(answers, ensure_ascii=False), answers
    assert "sole åäö.png" in json.dumps(answers, ensure_ascii=False), answers
