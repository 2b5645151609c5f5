// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/amount.h>

namespace redress::domain {

/// What a claim item's basis comes to, whether or not its remedy asks for money.
Calculation basis_calculation(const Case& dispute, const ClaimItem& item);

} // namespace redress::domain
