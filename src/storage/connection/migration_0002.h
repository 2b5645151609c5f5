// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace redress::storage {

/// Events, deadlines, overrides of their dates, hearings, the region of a case, the day an answer is asked by
/// and what an item is to the law. Times of day are `HH:MM`. The two indices serve the agenda of all cases;
/// the new columns of the case list hold what a case without any of these has.
inline constexpr const char migration_0002[] = R"sql(
CREATE TABLE event (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    purchase BLOB,
    kind TEXT NOT NULL,
    date TEXT,
    until TEXT,
    reference TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, purchase) REFERENCES purchase (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE deadline (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    purchase BLOB,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    consequence TEXT NOT NULL,
    rule TEXT NOT NULL,
    pack TEXT NOT NULL,
    rule_version TEXT,
    pack_fingerprint TEXT NOT NULL,
    source TEXT NOT NULL,
    trigger_kind TEXT NOT NULL,
    trigger_date TEXT,
    trigger_record TEXT NOT NULL,
    period TEXT NOT NULL,
    days_before INTEGER NOT NULL,
    after BLOB,
    plan TEXT NOT NULL,
    computed TEXT,
    legal TEXT,
    safe TEXT,
    post_by TEXT,
    steps TEXT NOT NULL,
    warnings TEXT NOT NULL,
    state TEXT NOT NULL,
    done_on TEXT,
    responsible TEXT NOT NULL,
    reminder_days INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, purchase) REFERENCES purchase (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, after) REFERENCES deadline (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX deadline_by_day ON deadline (state, safe);

CREATE TABLE date_override (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    deadline BLOB,
    kind TEXT NOT NULL,
    who TEXT NOT NULL,
    made_on TEXT,
    new_date TEXT,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, deadline) REFERENCES deadline (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE hearing (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    forum TEXT NOT NULL,
    file_number TEXT NOT NULL,
    room TEXT NOT NULL,
    link TEXT NOT NULL,
    date TEXT,
    time TEXT,
    duration INTEGER NOT NULL,
    zone TEXT NOT NULL,
    participants TEXT NOT NULL,
    bring TEXT NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid)
) STRICT, WITHOUT ROWID;

CREATE INDEX hearing_by_day ON hearing (state, date);

ALTER TABLE case_sheet ADD COLUMN region TEXT NOT NULL DEFAULT '';
ALTER TABLE notice ADD COLUMN reply_by TEXT;
ALTER TABLE item ADD COLUMN matter TEXT NOT NULL DEFAULT 'unknown';

ALTER TABLE case_list ADD COLUMN next_date TEXT NOT NULL DEFAULT '';
ALTER TABLE case_list ADD COLUMN open_deadlines INTEGER NOT NULL DEFAULT 0;
)sql";

} // namespace redress::storage
