// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_error.h"

#include <sqlite3.h>

namespace redress::storage {

namespace {

using domain::ErrorKind;

/// A failed read is the file's trouble; every other I/O error happens while bytes go to a disk that takes no
/// more.
ErrorKind kind_of_io(int extended) {
    const bool reading = extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ ||
                         extended == SQLITE_IOERR_FSTAT || extended == SQLITE_IOERR_ACCESS;
    return reading ? ErrorKind::FileUnreadable : ErrorKind::DiskFull;
}

ErrorKind kind_of_failure(int code, int extended) {
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::CasebookBusy;
    case SQLITE_CANTOPEN: // the file itself is open by then: its journal cannot be made beside it
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::CasebookReadOnly;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_IOERR:
        return kind_of_io(extended);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorKind::CasebookDamaged;
    case SQLITE_TOOBIG:
        return ErrorKind::BadInput;
    default:
        return ErrorKind::Internal;
    }
}

} // namespace

domain::Error as_error(const SQLite::Exception& broken, const std::filesystem::path& file) {
    const int code = broken.getErrorCode() & 0xff;
    return {kind_of_failure(code, broken.getExtendedErrorCode()), file.string(), broken.what()};
}

void throw_damaged(const SQLite::Database& database, const std::string& place) {
    throw domain::Error(domain::ErrorKind::CasebookDamaged, database.getFilename(), place);
}

} // namespace redress::storage
