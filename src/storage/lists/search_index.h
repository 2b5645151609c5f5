// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace redress::storage {

/// Folded words as an FTS5 expression: every word must begin a word of the case. Each is quoted, so that no
/// sign in it is an operator. Empty when there is nothing to look for.
std::string match_text(const std::vector<std::string>& words);
/// A subquery for the uids of the cases that match the expression in a parameter.
std::string cases_that_match(const std::string& parameter);

/// Replaces what can be found of a case. The index has no content of its own; it is told the old words to
/// forget them.
void write_search_text(SQLite::Database& database, const domain::Uid& dispute, const std::string& words);

/// What can be found of a case; nothing when the case is not among what can be.
std::optional<std::string> search_text(SQLite::Database& database, const domain::Uid& dispute);

/// Compares the index with its text; throws SQLite::Exception when they differ. Needs a connection that may
/// write.
void check_search_index(SQLite::Database& database);

} // namespace redress::storage
