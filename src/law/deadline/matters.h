// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/deadline.h>
#include <redress/law/pack.h>

namespace redress::law {

/// Whether the rule is for what was bought. Of two rules for the same thing that of the special kind holds
/// (lex specialis): six months for animals, not the time for all goods.
bool fits_matter(const Pack& pack, const Rule& rule, const Circumstances& known);

} // namespace redress::law
