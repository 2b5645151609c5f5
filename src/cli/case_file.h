// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <redress/exchange/case_json.h>

namespace redress::cli {

/// Reads a case file, or the standard input for `-`. Nothing when it is not one: every problem is then said
/// on the error output, a line each. Throws domain::Error when the file cannot be read.
std::optional<domain::Case> case_from_file(Desk& desk, const std::filesystem::path& file);

} // namespace redress::cli
