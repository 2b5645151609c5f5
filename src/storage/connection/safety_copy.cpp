// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety_copy.h"

#include "file_place.h"
#include "migrations.h"
#include "schema.h"
#include "sqlite_error.h"

#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>

namespace redress::storage {

namespace {

namespace fs = std::filesystem;
using domain::Error;
using domain::ErrorKind;

constexpr int most_copies = 99;

fs::path free_name(const fs::path& file) {
    const std::string mark = ".before-" + std::to_string(newest_format());
    for (int i = 1; i <= most_copies; ++i) {
        fs::path name = file.stem();
        name += mark + (i == 1 ? "" : "-" + std::to_string(i));
        name += file.extension();
        fs::path copy = file.parent_path() / name;
        std::error_code failed;
        if (!fs::exists(fs::symlink_status(copy, failed))) return copy;
    }
    throw Error(ErrorKind::FileExists, (file.parent_path() / file.stem()).string() + mark);
}

fs::path unfinished(const fs::path& copy) {
    fs::path part = copy;
    part += ".part";
    return part;
}

void remove_quietly(const fs::path& part) {
    std::error_code ignored;
    fs::path journal = part;
    journal += "-journal";
    fs::remove(journal, ignored);
    fs::remove(part, ignored);
}

/// What only its owner may read stays so.
void copy_permissions(const fs::path& from, const fs::path& to) {
    std::error_code ignored;
    fs::permissions(to, fs::status(from, ignored).permissions(), ignored);
}

/// SQLite copies pages from any connection but the one that is about to write, so the source is opened once
/// more. (A plain copy would drop our locks: POSIX forgets them when any handle of the file is closed.)
void copy_pages(const fs::path& from, const fs::path& to) {
    CasebookFile source(from);
    CasebookFile target(to);
    SQLite::Backup backup(target.database(), source.database());
    if (backup.executeStep(-1) != SQLITE_DONE) throw Error(ErrorKind::CasebookBusy, from.string());
}

std::int64_t count_of(SQLite::Database& database, const std::string& table) {
    return database.execAndGet("SELECT count(*) FROM " + table).getInt64();
}

void check_copy(const fs::path& part, SQLite::Database& original, int format) {
    CasebookFile copy(part);
    require_sound(copy.database(), format);
    for (const char* table : {"case_sheet", "history", "file"})
        if (count_of(copy.database(), table) != count_of(original, table))
            throw_damaged(copy.database(), table);
}

} // namespace

void require_sound(SQLite::Database& database, int format) {
    if (format_of(database) != format) throw_damaged(database, "user_version");
    const auto strange = strange_in_schema(database, format);
    if (!strange.empty()) throw_damaged(database, strange.front());
    const std::string pages = database.execAndGet("PRAGMA integrity_check(1)").getString();
    if (pages != "ok") throw_damaged(database, pages);
    SQLite::Statement broken(database, "PRAGMA foreign_key_check");
    if (broken.executeStep()) throw_damaged(database, broken.getColumn(0).getString());
}

fs::path make_safety_copy(CasebookFile& file, int format) {
    fs::path copy = free_name(file.path());
    const fs::path part = unfinished(copy);
    remove_quietly(part);
    try {
        make_empty_file(part);
        copy_permissions(file.path(), part);
        copy_pages(file.path(), part);
        check_copy(part, file.database(), format);
        fs::rename(part, copy);
    } catch (...) {
        remove_quietly(part);
        throw;
    }
    return copy;
}

} // namespace redress::storage
