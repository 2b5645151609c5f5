// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/edit.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace redress::storage {

/// Reads a case with the revisions of its records; nothing when there is none. What does not fit a field is
/// CasebookDamaged and names table and column.
std::optional<domain::LoadedCase> read_case(SQLite::Database& database, domain::Id<domain::CaseSheet> id);

/// The currency of a stored case.
domain::Currency read_currency(SQLite::Database& database, domain::Id<domain::CaseSheet> id);

} // namespace redress::storage
