// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace redress::storage {

/// A single value as its column holds it; nothing when the column holds something that the field cannot.
/// Unknown choices are left to domain::make_record.
std::optional<domain::FieldValue> value_in(const SQLite::Column& column, const domain::FieldSpec& field);

/// A text that is shown; CasebookDamaged with `place` when it is not UTF-8.
std::string text_in(const SQLite::Database& database, const SQLite::Column& column, const std::string& place);

/// Texts are bound without a copy: `value` must live until the statement has run.
void bind_value(SQLite::Statement& statement, int place, const domain::FieldSpec& field,
                const domain::FieldValue& value);

/// `consumer co_buyer`: the names of several choices in one column.
std::string joined(const std::vector<std::string>& names, const std::string& between);

} // namespace redress::storage
