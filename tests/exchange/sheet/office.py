# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at an .ods file, or writes it anew as office programs do, with Python's own zip and XML."""
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

NS = {key: "urn:oasis:names:tc:opendocument:xmlns:" + value for key, value in (
    ("office", "office:1.0"), ("table", "table:1.0"), ("text", "text:1.0"), ("style", "style:1.0"))}


def name(prefix, word):
    return "{" + NS[prefix] + "}" + word


def cell_name(row, column):
    return chr(ord("A") + column) + str(row + 1)


def rows_of(content):
    return content.findall(".//table:table//table:table-row", NS)


def describe(archive, content, say):
    say("zip sound" if archive.testzip() is None else "zip damaged")
    first = archive.infolist()[0]
    is_first = first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED
    is_first = is_first and archive.read(first) == b"application/vnd.oasis.opendocument.spreadsheet"
    say("mimetype first and stored" if is_first else "mimetype misplaced")
    for part in archive.namelist()[1:]:
        tree.fromstring(archive.read(part))
    say("every part is XML")
    table = content.find(".//table:table", NS)
    say("sheet protected" if table.get(name("table", "protected")) == "true" else "sheet open")
    columns = table.findall("table:table-column", NS)
    hidden = [str(i + 1) for i, c in enumerate(columns) if c.get(name("table", "visibility")) == "collapse"]
    say("hidden columns " + " ".join(hidden))
    open_styles = {s.get(name("style", "name")) for s in content.findall(".//style:style", NS)
                   for p in s.findall("style:table-cell-properties", NS)
                   if p.get(name("style", "cell-protect")) == "none"}
    cells = {cell_name(i, j): c for i, row in enumerate(rows_of(content)) for j, c in enumerate(row)}
    say("open cells " + " ".join(k for k, c in cells.items() if c.get(name("table", "style-name")) in open_styles))
    lists = {v.get(name("table", "name")): re.findall('"([^"]*)"', v.get(name("table", "condition")))
             for v in content.findall(".//table:content-validation", NS)}
    for key, cell in cells.items():
        if cell.get(name("table", "content-validation-name")):
            say("choices " + " ".join([key] + lists[cell.get(name("table", "content-validation-name"))]))
    for i, row in enumerate(rows_of(content)):
        if row in content.findall(".//table:table-header-rows/table:table-row", NS):
            say("heading row repeated " + str(i + 1))
    styles = archive.read("styles.xml").decode()
    say("page landscape" if 'print-orientation="landscape"' in styles else "page upright")


def rewrite(archive, content, target):
    """Numbers without their last zeros, formatted by the locale; a comment; a filled cell; a history of
    changes; empty cells and a million empty rows as repetitions; data descriptors in the archive."""
    table = content.find(".//table:table", NS)
    row = rows_of(content)[2]
    amount, answer = row[1], row[2]
    amount.set(name("office", "value"), "1250.5")
    amount.find("text:p", NS).text = "1 250,50"
    note = tree.SubElement(answer, name("office", "annotation"))
    tree.SubElement(note, name("text", "p")).text = "En kommentar"
    answer.set(name("office", "value-type"), "string")
    paragraph = tree.SubElement(answer, name("text", "p"))
    span = tree.SubElement(paragraph, name("text", "span"))
    span.text = "Best"
    span.tail = "rids"
    empty = tree.SubElement(row, name("table", "table-cell"))
    empty.set(name("table", "number-columns-repeated"), "16370")
    last = tree.SubElement(table, name("table", "table-row"))
    last.set(name("table", "number-rows-repeated"), "1048570")
    tree.SubElement(last, name("table", "table-cell")).set(name("table", "number-columns-repeated"), "16384")
    changes = tree.Element(name("table", "tracked-changes"))
    old = tree.SubElement(tree.SubElement(changes, name("table", "cell-content-change")), name("table", "previous"))
    old_cell = tree.SubElement(old, name("table", "change-track-table-cell"))
    tree.SubElement(old_cell, name("text", "p")).text = "Medges"
    content.find(".//office:spreadsheet", NS).insert(0, changes)
    with open(target, "wb") as raw:
        class Stream:  # cannot seek: sizes then stand behind each member, as LibreOffice writes them
            def write(self, data):
                return raw.write(data)

            def flush(self):
                raw.flush()

        with zipfile.ZipFile(Stream(), "w", zipfile.ZIP_DEFLATED) as out:
            out.writestr(zipfile.ZipInfo("mimetype"), archive.read("mimetype"))
            out.writestr("Thumbnails/thumbnail.png", b"\x89PNG")
            out.writestr("content.xml", tree.tostring(content, encoding="UTF-8", xml_declaration=True))
            for part in ("styles.xml", "META-INF/manifest.xml"):
                out.writestr(part, archive.read(part))


def precede(archive, content, target):
    """Puts a table in front of the first."""
    table = tree.Element(name("table", "table"))
    cell = tree.SubElement(tree.SubElement(table, name("table", "table-row")), name("table", "table-cell"))
    tree.SubElement(cell, name("text", "p")).text = "Egna anteckningar"
    sheet = content.find(".//office:spreadsheet", NS)
    sheet.insert(list(sheet).index(sheet.find("table:table", NS)), table)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("content.xml", tree.tostring(content, encoding="UTF-8", xml_declaration=True))


verb, source, goal = sys.argv[1:4]
with zipfile.ZipFile(source) as opened:
    parsed = tree.fromstring(opened.read("content.xml"))
    if verb == "describe":
        with open(goal, "w", encoding="utf-8") as file:
            describe(opened, parsed, lambda line: file.write(line + "\n"))
    elif verb == "precede":
        precede(opened, parsed, goal)
    else:
        rewrite(opened, parsed, goal)
