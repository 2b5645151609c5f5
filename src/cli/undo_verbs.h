// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nouns.h"

namespace redress::cli {

/// `case undo` and `case redo`.
void add_undo_verbs(CLI::App& noun, Verb& chosen);

} // namespace redress::cli
