// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <redress/domain/ledger/ledger.h>

namespace redress::cli {

/// `shop show`: what the shop took in, what handling each defect has cost, what each claim item may come to,
/// and what the supplier is asked for. For the own side's eyes.
Json exposure_json(const domain::Case& dispute);
std::string exposure_text(const domain::Case& dispute, Desk& desk);

} // namespace redress::cli
