// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace redress::storage {

/// Uids are 16-byte blobs; dates are `YYYY-MM-DD`; amounts are minor units of the case's currency;
/// percentages are hundredths; several choices stand in one column, parted by spaces. A list of references is
/// a table of its own. The columns of a record are those of domain::fields_of, in that order. Foreign keys
/// hold inside one case.
inline constexpr const char migration_0001[] = R"sql(
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    jurisdiction TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE case_sheet (
    uid BLOB NOT NULL PRIMARY KEY CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    side TEXT NOT NULL,
    status TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    currency TEXT NOT NULL,
    language TEXT NOT NULL,
    opened TEXT,
    adviser TEXT NOT NULL,
    place TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE party (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    roles TEXT NOT NULL,
    name TEXT NOT NULL,
    shop_name TEXT NOT NULL,
    registration_number TEXT NOT NULL,
    contact_person TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    represents BLOB,
    power_of_attorney INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, represents) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE purchase (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    seller BLOB,
    contract_date TEXT,
    channel TEXT NOT NULL,
    order_number TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, seller) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE purchase_buyers (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES purchase (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    purchase BLOB,
    description TEXT NOT NULL,
    kind TEXT NOT NULL,
    serial_number TEXT NOT NULL,
    delivered TEXT,
    installed TEXT,
    price INTEGER,
    discount INTEGER,
    tax_credit INTEGER,
    trade_in INTEGER,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, purchase) REFERENCES purchase (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE payment (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    purchase BLOB,
    kind TEXT NOT NULL,
    date TEXT,
    amount INTEGER,
    means TEXT NOT NULL,
    payer BLOB,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, purchase) REFERENCES purchase (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, payer) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE guarantee (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    purchase BLOB,
    item BLOB,
    guarantor BLOB,
    starts TEXT,
    ends TEXT,
    covers TEXT NOT NULL,
    void_reason TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, purchase) REFERENCES purchase (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, item) REFERENCES item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, guarantor) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE defect (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    number INTEGER NOT NULL,
    item BLOB,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    discovered TEXT,
    status TEXT NOT NULL,
    second_tier TEXT NOT NULL,
    second_tier_note TEXT NOT NULL,
    private_note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, item) REFERENCES item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE notice (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    date TEXT,
    means TEXT NOT NULL,
    recipient BLOB,
    proof TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, recipient) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE notice_defects (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES notice (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES defect (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE repair_attempt (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    requested TEXT,
    finished TEXT,
    performer BLOB,
    outcome TEXT NOT NULL,
    replacement_serial TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, performer) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE repair_attempt_defects (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES repair_attempt (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES defect (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibit (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    date TEXT,
    proves TEXT NOT NULL,
    reference TEXT NOT NULL,
    audience TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    rank INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_item (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    head BLOB,
    remedy TEXT NOT NULL,
    title TEXT NOT NULL,
    method TEXT NOT NULL,
    price INTEGER,
    value_conforming INTEGER,
    value_delivered INTEGER,
    percent INTEGER,
    stated INTEGER,
    source TEXT NOT NULL,
    alternative_to BLOB,
    alternative_ground TEXT NOT NULL,
    creditor BLOB,
    debtor BLOB,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, head) REFERENCES head (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, alternative_to) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, creditor) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, debtor) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_item_defects (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    share INTEGER,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES defect (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_item_evidence (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES exhibit (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE year_counter (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

CREATE TABLE case_counter (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (case_uid, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    verb TEXT NOT NULL,
    payload_hash TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (case_uid, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE history_payload (
    case_uid BLOB NOT NULL,
    seq INTEGER NOT NULL,
    salt TEXT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (case_uid, seq),
    FOREIGN KEY (case_uid, seq) REFERENCES history (case_uid, seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE case_list (
    case_uid BLOB NOT NULL PRIMARY KEY REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    consumer TEXT NOT NULL,
    trader TEXT NOT NULL,
    status TEXT NOT NULL,
    currency TEXT NOT NULL,
    stated_minor INTEGER NOT NULL,
    defects INTEGER NOT NULL,
    opened TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE search_text (
    id INTEGER PRIMARY KEY,
    case_uid BLOB NOT NULL UNIQUE REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    words TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = 'search_text', content_rowid = 'id', columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);

CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0)
) STRICT;

CREATE TABLE file_piece (
    file_id INTEGER NOT NULL REFERENCES file (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
    PRIMARY KEY (file_id, position)
) STRICT;
)sql";

} // namespace redress::storage
