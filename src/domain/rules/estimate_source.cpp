// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate_source.h"

#include "plain_checks.h"

#include <redress/domain/amount.h>
#include <redress/domain/quotes.h>

namespace redress::domain {

bool is_unsourced_estimate(const Case& dispute, const ClaimItem& item) {
    if (!is_estimated(item) || !is_blank(item.basis.source)) return false;
    const auto amount = calculation_of(dispute, item).amount;
    return amount && !amount->is_zero() && evidence_of(dispute, item).empty();
}

} // namespace redress::domain
