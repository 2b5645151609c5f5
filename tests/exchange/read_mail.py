# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a message as an independent program does and prints its fields, one a line, as JSON texts."""
import hashlib
import json
import sys
from email import policy
from email.parser import BytesParser

with open(sys.argv[1], "rb") as file:
    message = BytesParser(policy=policy.default).parse(file)


def say(name, value):
    print(name, json.dumps(value, ensure_ascii=False))


for header in ("From", "To"):
    for address in message[header].addresses if message[header] else []:
        say(header, [address.display_name, address.addr_spec])
say("Subject", str(message["Subject"] or ""))
say("Date", message["Date"].datetime.isoformat() if message["Date"] else "")
say("X-Unsent", message["X-Unsent"])
say("headers", sorted(name.lower() for name in message.keys()))
say("body", message.get_body(preferencelist=("plain",)).get_content())
for part in message.iter_attachments() if message.is_multipart() else []:
    bytes_ = part.get_payload(decode=True)
    say("attachment", [part.get_filename(), part.get_content_type(), len(bytes_), hashlib.sha256(bytes_).hexdigest()])
for defect in [d for part in message.walk() for d in part.defects]:
    say("defect", repr(defect))
