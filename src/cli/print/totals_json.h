// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/json_value.h"

#include <redress/domain/totals.h>

namespace redress::cli {

/// `claim totals --json`, as docs/cli.md describes it.
Json totals_json(const domain::Case& dispute);

} // namespace redress::cli
