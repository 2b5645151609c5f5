# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks a casebook behind the program's back: break_casebook.py FILE lose-table|wipe-history"""
import sqlite3
import sys

WAYS = {
    "lose-table": "DROP TABLE file_piece",
    "wipe-history": "DELETE FROM history_payload; DELETE FROM history; DELETE FROM case_counter",
}

book = sqlite3.connect(sys.argv[1])
book.executescript(WAYS[sys.argv[2]])
book.commit()
