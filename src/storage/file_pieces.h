// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <iosfwd>
#include <string>
#include <vector>

namespace redress::storage {

/// Stores the bytes in pieces, inside the caller's transaction; answers their SHA-256. When `known` says that
/// the casebook has them already, the caller rolls back.
struct StoredFile {
    std::string sha256;
    bool known = false;
};
StoredFile store_file(SQLite::Database& database, std::istream& bytes);

/// Copies a file out; false when there is none. Throws CasebookDamaged when the bytes are not those that were
/// stored.
bool copy_file_out(SQLite::Database& database, const std::string& sha256, std::ostream& out);

bool has_file(SQLite::Database& database, const std::string& sha256);

/// The hashes of files whose pieces no longer make them.
std::vector<std::string> broken_files(SQLite::Database& database);

} // namespace redress::storage
