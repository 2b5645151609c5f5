// SPDX-License-Identifier: GPL-3.0-or-later
#include "pleading.h"

#include <redress/domain/readiness.h>

namespace redress::domain {

std::vector<Problem> readiness_of(const Case& dispute) {
    Findings found;
    const Pleading pleading = pleading_of(dispute);
    for (const auto& rules :
         {case_readiness(), payment_readiness(), defect_readiness(), second_tier_readiness(),
          claim_readiness(), overlap_readiness(), ledger_readiness(), court_readiness()})
        for (ReadinessRule rule : rules) rule(pleading, found);
    return found;
}

} // namespace redress::domain
