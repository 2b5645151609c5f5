# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program as an assistive tool sees it: through AT-SPI, by roles and names.

Every step waits for its condition and never for a time. Tables are not walked into: each cell is a round trip.
"""
import subprocess
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)
Atspi.set_timeout(8000, 20000)

TABLES = ("table", "tree table", "list box")
BUTTONS = ("push button", "check box", "radio button", "toggle button", "menu item", "radio menu item", "link")
TEXTS = ("text", "entry", "spin button", "password text")


def wait(condition, what, seconds=15.0):
    """The first true value of condition(); objects that vanish while we look are looked for again."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            value = condition()
            if value:
                return value
        except (GLib.Error, LookupError):
            pass
        time.sleep(0.02)
    raise AssertionError("waited in vain for " + what)


def children(node):
    for place in range(min(node.get_child_count(), 300)):
        child = node.get_child_at_index(place)
        if child:
            yield child


def walk(node, depth=0):
    yield node
    if node.get_role_name() in TABLES or depth > 40:
        return
    for child in children(node):
        yield from walk(child, depth + 1)


def bare(name):
    """A label without mnemonic, required mark and colon."""
    return " ".join((name or "").replace("_", "").split()).rstrip(" *:")


def labels_of(node):
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            for place in range(relation.get_n_targets()):
                yield bare(relation.get_target(place).get_name())


class Program:
    """A running redress and what a person can do with it."""

    def __init__(self, binary, *arguments):
        self.process = subprocess.Popen([binary, *map(str, arguments)], start_new_session=True)
        desktop = Atspi.get_desktop(0)
        self.root = wait(lambda: self._application(desktop), "the program")

    def _application(self, desktop):
        if self.process.poll() is not None:
            raise AssertionError("the program ended with code %s" % self.process.returncode)
        for node in children(desktop):
            if node.get_process_id() == self.process.pid and node.get_child_count():
                return node
        return None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)

    # ---- looking
    def all(self, roles, name=None, root=None):
        roles = (roles,) if isinstance(roles, str) else roles
        for node in walk(root or self.root):
            if node.get_role_name() in roles and (name is None or self._is_called(node, name)):
                if node.get_state_set().contains(Atspi.StateType.SHOWING):
                    yield node

    @staticmethod
    def _is_called(node, name):
        return bare(node.get_name()) == name or name in labels_of(node)

    def find(self, roles, name=None, root=None, seconds=15.0):
        return wait(lambda: next(self.all(roles, name, root), None), "%s %r" % (roles, name), seconds)

    def has(self, roles, name=None):
        return next(self.all(roles, name), None) is not None

    def gone(self, roles, name=None):
        wait(lambda: not self.has(roles, name), "no %s %r" % (roles, name))

    def sees(self, words):
        """Waits until some shown text contains the words; returns the whole text."""
        def look():
            for node in walk(self.root):
                shown = node.get_state_set().contains(Atspi.StateType.SHOWING)
                text = " ".join((node.get_name() or "").split())
                if shown and words in text:
                    return text
            return None
        return wait(look, "the words %r" % words)

    def dump(self):
        lines = []
        for node in walk(self.root):
            if node.get_state_set().contains(Atspi.StateType.SHOWING) and node.get_role_name() not in ("filler", "panel"):
                lines.append("%s %r %s" % (node.get_role_name(), node.get_name(), list(labels_of(node))))
        return "\n".join(lines)

    # ---- doing
    @staticmethod
    def is_enabled(node):
        return node.get_state_set().contains(Atspi.StateType.SENSITIVE)

    def click(self, name, roles=BUTTONS, root=None):
        node = self.find(roles, name, root)
        wait(lambda: self.is_enabled(node), "%r to be enabled" % name)
        assert Atspi.Action.do_action(node, 0), "no action on %r" % name

    def menu(self, name):
        """A command of the menu bar, which need not be open."""
        def look():
            for node in walk(self.root):
                if node.get_role_name() in ("menu item", "radio menu item") and bare(node.get_name()) == name:
                    return node
            return None
        node = wait(look, "menu item %r" % name)
        wait(lambda: self.is_enabled(node), "%r to be enabled" % name)
        Atspi.Action.do_action(node, 0)

    def section(self, name):
        tab = self.find("page tab", name)
        book = tab.get_parent()
        Atspi.Selection.select_child(book, tab.get_index_in_parent())
        wait(lambda: tab.get_state_set().contains(Atspi.StateType.SELECTED), "section " + name)

    def key(self, combination):
        subprocess.check_call(["xdotool", "key", "--clearmodifiers", combination])

    def keys(self, text):
        subprocess.check_call(["xdotool", "type", "--clearmodifiers", "--delay", "15", text])

    def choose_file(self, title, path):
        """Names a file in the file dialog of that title and closes it."""
        self.find(("file chooser", "dialog"))
        self.raise_window(title)
        self.key("ctrl+a")
        self.keys(str(path))
        self.key("Return")

    def raise_window(self, title):
        """Gives the keyboard to the window whose title contains the words."""
        def is_active():
            for node in children(self.root):
                if title in (node.get_name() or "") and node.get_state_set().contains(Atspi.StateType.ACTIVE):
                    return True
            subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title, "windowactivate"],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=5, check=False)
            return False
        wait(is_active, "the window %r to be active" % title)

    # ---- fields
    def field(self, label, root=None):
        return self.find(TEXTS, label, root)

    @staticmethod
    def text_of(node):
        return Atspi.Text.get_text(node, 0, -1)

    def type(self, label, value, root=None):
        node = self.field(label, root)
        Atspi.EditableText.set_text_contents(node, value)
        wait(lambda: self.text_of(node) == value, "the text of " + label)

    def choose(self, label, option):
        box = self.find("combo box", label)
        items = [node for node in walk(box) if node.get_role_name() == "menu item" and bare(node.get_name()) == option]
        assert items, "%r has no option %r" % (label, option)
        Atspi.Action.do_action(items[0], 0)
        wait(lambda: bare(box.get_name()) == option or option in labels_of(box) or
             any(bare(n.get_name()) == option for n in walk(box)), label)

    def check_only(self, name):
        """Of the check boxes shown, exactly this one is checked afterwards."""
        def is_checked(node):
            return node.get_state_set().contains(Atspi.StateType.CHECKED)
        self.find("check box", name)
        for node in list(self.all("check box")):
            wanted = bare(node.get_name()) == name
            if is_checked(node) != wanted:
                Atspi.Action.do_action(node, 0)
                wait(lambda n=node, w=wanted: is_checked(n) == w, "the check box %r" % node.get_name())

    # ---- tables
    def table(self, name):
        return self.find(TABLES, name)

    def rows(self, name):
        """Every row of a table as a list of texts; an absent table has none."""
        node = next(self.all(TABLES, name), None)
        if node is None:
            return []
        count = Atspi.Table.get_n_rows(node)
        width = Atspi.Table.get_n_columns(node)
        return [[Atspi.Table.get_accessible_at(node, row, column).get_name() for column in range(width)]
                for row in range(count)]

    def wait_rows(self, name, count):
        wait(lambda: len(self.rows(name)) == count, "%d rows in %r" % (count, name))
        return self.rows(name)

    def select_row(self, name, row):
        node = self.table(name)
        Atspi.Table.add_row_selection(node, row)

