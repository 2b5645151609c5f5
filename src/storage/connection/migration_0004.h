// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace redress::storage {

/// The ledger: instances, rulings with their two layers, answers, offers, other ways to find an amount, and
/// what the trader's own side keeps. A head says who asks it; a payment, what it pays.
inline constexpr const char migration_0004[] = R"sql(
CREATE TABLE estimate (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    item BLOB,
    method TEXT NOT NULL,
    price INTEGER,
    value_conforming INTEGER,
    value_delivered INTEGER,
    percent INTEGER,
    stated INTEGER,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, item) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE estimate_evidence (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES estimate (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES exhibit (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE instance (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    forum TEXT NOT NULL,
    file_number TEXT NOT NULL,
    opened TEXT,
    closed TEXT,
    state TEXT NOT NULL,
    claimant BLOB,
    respondent BLOB,
    appeal_from BLOB,
    leave TEXT NOT NULL,
    fee INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, claimant) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, respondent) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, appeal_from) REFERENCES instance (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE instance_before (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    share INTEGER,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES instance (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    item BLOB,
    respondent BLOB,
    instance BLOB,
    date TEXT,
    stance TEXT NOT NULL,
    amount INTEGER,
    reason TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, item) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, respondent) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, instance) REFERENCES instance (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_evidence (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES answer (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES exhibit (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE offer (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    offeror BLOB,
    date TEXT,
    expires TEXT,
    lump INTEGER,
    conditions TEXT NOT NULL,
    without_prejudice INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    answered TEXT,
    counter_to BLOB,
    audience TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, offeror) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, counter_to) REFERENCES offer (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE offer_lines (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    share INTEGER,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES offer (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE ruling (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    instance BLOB,
    date TEXT,
    final_since TEXT,
    replaces BLOB,
    costs INTEGER,
    costs_to BLOB,
    lifts_costs_below INTEGER NOT NULL,
    reference TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, instance) REFERENCES instance (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, replaces) REFERENCES ruling (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, costs_to) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE defect_finding (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    ruling BLOB,
    defect BLOB,
    finding TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, ruling) REFERENCES ruling (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, defect) REFERENCES defect (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE item_result (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    ruling BLOB,
    item BLOB,
    outcome TEXT NOT NULL,
    amount INTEGER,
    reason TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, ruling) REFERENCES ruling (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, item) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE intake (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    item BLOB,
    received TEXT,
    returned TEXT,
    condition TEXT NOT NULL,
    accessories TEXT NOT NULL,
    complaint TEXT NOT NULL,
    loan_unit TEXT NOT NULL,
    inspection_fee INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, item) REFERENCES item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE handling_cost (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    defect BLOB,
    attempt BLOB,
    kind TEXT NOT NULL,
    date TEXT,
    amount INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, defect) REFERENCES defect (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, attempt) REFERENCES repair_attempt (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE reserve (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    item BLOB,
    date TEXT,
    likely INTEGER,
    reserved INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, item) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE recourse (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    against BLOB,
    claimed TEXT,
    reply_by TEXT,
    amount INTEGER,
    recovered INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, against) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE recourse_defects (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES recourse (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES defect (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;


CREATE TABLE payment_towards (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    share INTEGER,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES payment (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

ALTER TABLE payment ADD COLUMN interest INTEGER;
ALTER TABLE payment ADD COLUMN costs INTEGER;
ALTER TABLE head ADD COLUMN use TEXT NOT NULL DEFAULT 'claim';
ALTER TABLE head ADD COLUMN asked_by TEXT NOT NULL DEFAULT 'consumer';
)sql";

} // namespace redress::storage
