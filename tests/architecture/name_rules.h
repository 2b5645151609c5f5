// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "function_lengths.h"
#include "source_tree.h"

namespace redress::architecture {

/// The words of a name in lower case: "case_list", "CaseList" and "CaseListView" give case, list (and view).
std::vector<std::string> words_of(const std::string& name);

/// File name, types and functions that are not spelt as agreed, or use a word that says nothing.
/// Names of two parts ("std::hash") and, in desktop, wx's own PascalCase functions are the library's choice.
Complaints name_complaints(const SourceFile& file, const Outline& outline);

/// Code files that share a name.
Complaints twin_complaints(const std::vector<SourceFile>& files);

} // namespace redress::architecture
