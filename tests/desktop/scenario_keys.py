# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the keyboard is, and typing from one field to the next."""
from uidrive import Atspi, GLib, bare, labels_of, wait, walk


def focused(ui):
    """What has the keyboard; None while the window is being laid out anew."""
    try:
        for node in walk(ui.root):
            if node.get_state_set().contains(Atspi.StateType.FOCUSED):
                return bare(node.get_name()) or " ".join(labels_of(node))
    except GLib.Error:
        pass
    return None


def focus_is(ui, name):
    try:
        wait(lambda: focused(ui) == name, "the keyboard")
    except AssertionError:
        raise AssertionError("the keyboard is in %r and not in %r" % (focused(ui), name)) from None


def fill(ui, *texts):
    for place, text in enumerate(texts):
        if place:
            ui.key("Tab")
        ui.keys(text)
