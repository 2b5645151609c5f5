// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace redress::storage {

/// The files of exhibits. A hash names a kept file; none: only the name is known, as after an import without
/// the file itself.
inline constexpr const char migration_0003[] = R"sql(
CREATE TABLE exhibit_files (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    sha256 TEXT REFERENCES file (sha256) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES exhibit (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX exhibit_files_by_hash ON exhibit_files (sha256);
)sql";

} // namespace redress::storage
