// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack_table.h"

#include <redress/law/custom.h>

namespace redress::law {

/// Reads [letter].
LetterCustoms letter_customs_from(PackTable entry);
/// Adds one [[adviser]].
void add_adviser(std::vector<Adviser>& advisers, PackTable entry);
/// Adds one [[term]].
void add_term(std::vector<Term>& terms, PackTable entry);

} // namespace redress::law
