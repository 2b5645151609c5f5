// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_tree.h"

namespace redress::architecture {

/// The licence line must be the first, or the second after `#!`.
Complaints licence_complaints(const SourceFile& file);

/// Comments that say that something is unfinished.
Complaints unfinished_complaints(const SourceFile& file);

/// Literals that begin like an SQL statement anywhere but in src/storage and its tests.
Complaints sql_complaints(const SourceFile& file);

} // namespace redress::architecture
