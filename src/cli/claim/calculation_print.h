// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/opened_case.h"

#include <redress/domain/case.h>

namespace redress::cli {

/// Under a head's table: each amount that is worked out, or taken from quotes, with its figures and sources.
/// Empty where no item of the head has such an amount.
std::string calculations_text(const domain::Case& dispute, domain::Id<domain::Head> head, Desk& desk);

/// The amount, the price and the sums that it is made of, its quotes, and what is missing.
Json calculation_json(const domain::Case& dispute, const domain::ClaimItem& item);

} // namespace redress::cli
