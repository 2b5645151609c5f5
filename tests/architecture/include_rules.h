// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_tree.h"

#include <map>
#include <set>

namespace redress::architecture {

/// The modules a module may include, itself among them: the picture in docs/architecture.md as a table.
const std::map<std::string, std::set<std::string>>& allowed_modules();

/// Every include line of the file that points the wrong way, at a library outside its home, at somebody
/// else's private header, or in a public header at any library at all.
Complaints include_complaints(const SourceFile& file);

} // namespace redress::architecture
