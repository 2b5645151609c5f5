// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

namespace redress::cli {

/// Parses the arguments, does what they ask, and gives the exit code. The only place where errors become
/// sentences.
int run(int argc, const char* const* argv, std::ostream& out, std::ostream& err);

} // namespace redress::cli
