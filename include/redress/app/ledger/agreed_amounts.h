// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/edit.h>

namespace redress::app {

/// Gives each line of an offer that the edit leaves accepted the amount it comes to today, where it has none:
/// what was agreed does not follow the claim. Lines that have an amount keep it. For edits that a person
/// makes in a form; what is undone or read from a file stays as it was.
void keep_agreed_amounts(domain::Edit& edit, const domain::Case& dispute);

} // namespace redress::app
