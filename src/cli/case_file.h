// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <redress/app/case_import.h>

namespace redress::cli {

/// Reads a case file, or the standard input for `-`. Throws domain::Error when it cannot be read.
app::ImportText case_text(const std::filesystem::path& file, const text::Messages& messages);

} // namespace redress::cli
