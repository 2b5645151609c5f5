// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "print/json_value.h"

#include <redress/domain/problem.h>
#include <redress/presentation/case_page.h>

namespace redress::cli {

/// True when there is more than advice.
bool need_attention(const std::vector<domain::Problem>& problems);

/// For a terminal: a line each with its severity; the legal reason indented below those that share it.
/// Equal findings stand in one line.
std::string findings_text(const presentation::CasePage& page);

/// `claim check --json`, as docs/cli.md describes it.
Json findings_json(const std::vector<domain::Problem>& problems, const domain::Case& dispute, Desk& desk);

} // namespace redress::cli
