// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/casebook_file.h"
#include "connection/sqlite_error.h"

#include <redress/storage/casebook.h>

namespace redress::storage {

/// What a Casebook holds. Its address stays the same when the Casebook moves.
struct Casebook::Connection {
    CasebookFile file;
    std::filesystem::path copy_before_upgrade = {}; ///< empty: nothing had to be upgraded

    SQLite::Database& database() { return file.database(); }
    /// Runs `act` on the database; what SQLite throws leaves as domain::Error.
    template <class Act>
    auto run(Act act) {
        return translated(file.path(), [&] { return act(file.database()); });
    }
    /// The same, seeing one state of the file throughout.
    template <class Act>
    auto read(Act act) {
        return run([&](SQLite::Database& database) {
            const ReadScope scope(database);
            return act(database);
        });
    }
};

} // namespace redress::storage
