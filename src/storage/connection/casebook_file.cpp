// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_file.h"

#include "file_place.h"
#include "sqlite_error.h"

#include <sqlite3.h>

namespace redress::storage {

namespace {

constexpr std::chrono::seconds usual_patience{10};

/// Absolute, so that no name can look like a URI or like ":memory:" to SQLite.
std::string sqlite_name(const std::filesystem::path& file) {
    const auto name = std::filesystem::absolute(file).u8string();
    return {name.begin(), name.end()};
}

/// The file may come from a stranger: nothing stored in it may run, and its own tables are not written by
/// hand.
void harden(SQLite::Database& database) {
    sqlite3* handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    database.exec("PRAGMA cell_size_check = ON");
}

/// `secure_delete`: what is erased does not stay in free pages. `temp_store`: nothing personal in temporary
/// files.
void set_up(SQLite::Database& database) {
    database.exec("PRAGMA synchronous = EXTRA");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA temp_store = MEMORY");
    SQLite::Statement secure_delete(database, "PRAGMA secure_delete = ON");
    secure_delete.executeStep();
}

bool is_in_transaction(SQLite::Database& database) {
    return sqlite3_get_autocommit(database.getHandle()) == 0;
}

} // namespace

CasebookFile::CasebookFile(std::filesystem::path file)
    : path_(std::move(file)),
      read_only_(!can_be_changed(path_)),
      patience_(usual_patience),
      database_(sqlite_name(path_), read_only_ ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) {
    patience_.attach(database_.getHandle());
    harden(database_);
    set_up(database_);
    read_only_ = read_only_ || sqlite3_db_readonly(database_.getHandle(), "main") == 1;
}

ReadScope::ReadScope(SQLite::Database& database) : database_(database), begun_(!is_in_transaction(database)) {
    if (begun_) database_.exec("BEGIN");
}

ReadScope::~ReadScope() {
    if (begun_ && is_in_transaction(database_)) database_.tryExec("ROLLBACK");
}

WriteScope::WriteScope(CasebookFile& file) : file_(file) {
    if (file_.is_read_only()) throw domain::Error(domain::ErrorKind::CasebookReadOnly, file_.path().string());
    file_.database().exec("BEGIN IMMEDIATE");
}

/// After an I/O error SQLite restores the file only when it is read next; that is done at once, so that
/// nobody copies a file whose journal still waits.
void WriteScope::give_up() {
    if (is_in_transaction(file_.database())) file_.database().tryExec("ROLLBACK");
    file_.database().tryExec("SELECT count(*) FROM meta");
}

WriteScope::~WriteScope() {
    if (!is_committed_) give_up();
}

void WriteScope::commit() {
    file_.database().exec("COMMIT");
    is_committed_ = true;
}

} // namespace redress::storage
