// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace redress::storage {

/// The table of a record kind; its columns are [case_uid,] uid, revision and the single values of fields_of.
std::string table_of(domain::RecordKind kind);
/// The column that says which case a row belongs to: the case's own row is its uid.
std::string case_column(domain::RecordKind kind);

/// References, shares and files stand in a table of their own: case_uid, owner, position, then target
/// [, share] or sha256, name.
bool is_list(const domain::FieldSpec& field);
std::string list_table(domain::RecordKind kind, const domain::FieldSpec& field);

/// "title, status, …": the columns for single values, each between the two texts.
std::string columns_of(domain::RecordKind kind, const std::string& before, const std::string& after);

void bind_uid(SQLite::Statement& statement, int place, const domain::Uid& uid);
/// None when the column holds anything but 16 bytes.
domain::Uid uid_in(const SQLite::Column& column);

} // namespace redress::storage
