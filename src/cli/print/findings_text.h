// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "print/json_value.h"

#include <redress/domain/problem.h>

namespace redress::cli {

/// True when there is more than advice.
bool need_attention(const std::vector<domain::Problem>& problems);

/// For a terminal: a line each with its severity; the legal reason indented below those that share it.
std::string findings_text(const std::vector<domain::Problem>& problems, const domain::Case& dispute,
                          Desk& desk);

/// `claim check --json`, as docs/cli.md describes it.
Json findings_json(const std::vector<domain::Problem>& problems, const domain::Case& dispute, Desk& desk);

} // namespace redress::cli
