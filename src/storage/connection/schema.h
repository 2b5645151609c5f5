// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace redress::storage {

/// Writes the newest schema, application_id and user_version into an empty file, in the caller's transaction.
void make_schema(SQLite::Database& database);

/// Names of tables, indices, triggers and views that are missing, changed or planted; empty when the schema
/// is ours.
std::vector<std::string> strange_in_schema(SQLite::Database& database);
/// The same against the schema of an earlier format.
std::vector<std::string> strange_in_schema(SQLite::Database& database, int format);

/// user_version as the database has it now.
int format_of(SQLite::Database& database);
/// Runs the steps from one format to the newest, in the caller's transaction.
void migrate_from(SQLite::Database& database, int format);

} // namespace redress::storage
