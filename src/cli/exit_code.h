// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/error.h>

namespace redress::cli {

/// What the shell gets. The numbers are documented in docs/cli.md and never change their meaning.
enum class ExitCode {
    Done = 0,
    ProblemsFound = 1, ///< done, and something needs attention
    WrongUsage = 2,
    BadInput = 3,   ///< bad input or file; nothing was changed
    Unavailable = 4 ///< the casebook is busy or read-only
};

ExitCode exit_code_for(domain::ErrorKind kind);

} // namespace redress::cli
