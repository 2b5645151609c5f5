// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/error.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

namespace redress::storage {

/// SQLite's complaint about a casebook with the kind that a person can act on.
domain::Error as_error(const SQLite::Exception& broken, const std::filesystem::path& file);

/// Something in the file that no casebook written by Redress holds; `place` is `table.column` or a table.
[[noreturn]] void throw_damaged(const SQLite::Database& database, const std::string& place);

/// Runs `act`; what SQLite throws leaves as domain::Error.
template <class Act>
auto translated(const std::filesystem::path& file, Act act) {
    try {
        return act();
    } catch (const SQLite::Exception& broken) {
        throw as_error(broken, file);
    }
}

} // namespace redress::storage
