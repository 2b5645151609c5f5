// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrade.h"

#include "migrations.h"
#include "safety_copy.h"
#include "schema.h"

#include <redress/domain/error.h>

namespace redress::storage {

namespace {

using domain::Error;
using domain::ErrorKind;

bool is_up_to_date(CasebookFile& file) {
    const int format = format_of(file.database());
    if (format > newest_format())
        throw Error(ErrorKind::CasebookNewer, file.path().string(), std::to_string(format));
    return format == newest_format();
}

void migrate(WriteScope& scope, int format) {
    SQLite::Database& database = scope.file().database();
    migrate_from(database, format);
    require_sound(database, newest_format());
    scope.commit();
}

/// Read anew from the disk, since what a failed write left there need not be what this connection remembers.
bool is_as_before(const std::filesystem::path& file, int format) {
    try {
        CasebookFile again(file);
        const ReadScope scope(again.database());
        require_sound(again.database(), format);
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace

std::filesystem::path upgrade(CasebookFile& file) {
    if (is_up_to_date(file)) return {};
    if (file.is_read_only()) throw Error(ErrorKind::CasebookOlder, file.path().string());
    WriteScope scope(file);
    // Another program may have been quicker.
    if (is_up_to_date(file)) return {};
    const int format = format_of(file.database());
    std::filesystem::path copy = make_safety_copy(file, format);
    try {
        migrate(scope, format);
    } catch (...) {
        scope.give_up();
        std::error_code ignored;
        if (is_as_before(file.path(), format)) std::filesystem::remove(copy, ignored);
        throw;
    }
    return copy;
}

} // namespace redress::storage
