// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook_file.h"

namespace redress::storage {

/// A copy of a casebook of an earlier format beside it, `name.before-3.redress`, or `name.before-3-2.redress`
/// when that is taken. It is written under another name, opened and checked (pages, references, schema,
/// number of cases and of history entries), and only then given its own; one that fails is removed and
/// CasebookDamaged says why. The caller holds the write lock, so that nobody changes the file meanwhile.
std::filesystem::path make_safety_copy(CasebookFile& file, int format);

/// Throws CasebookDamaged on broken pages, references to nothing, or a schema that is not of the format.
void require_sound(SQLite::Database& database, int format);

} // namespace redress::storage
