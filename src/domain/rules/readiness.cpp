// SPDX-License-Identifier: GPL-3.0-or-later
#include "pleading.h"

#include <redress/domain/readiness.h>

namespace redress::domain {

std::vector<Problem> readiness_of(const Case& dispute) {
    Findings found;
    const Pleading pleading = pleading_of(dispute);
    for (ReadinessRule rule : case_readiness()) rule(pleading, found);
    for (ReadinessRule rule : defect_readiness()) rule(pleading, found);
    for (ReadinessRule rule : claim_readiness()) rule(pleading, found);
    return found;
}

} // namespace redress::domain
