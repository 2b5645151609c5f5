// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/edit.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace redress::storage {

/// Writes each row with its expected revision plus one: removals first, children before parents; then the
/// others, parents before children. Raises the counters of numbers that the rows use. Throws (Internal) when
/// a row is not as expected.
void write_changes(SQLite::Database& database, domain::Id<domain::CaseSheet> dispute,
                   std::span<const domain::Change> changes);

} // namespace redress::storage
