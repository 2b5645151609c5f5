// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <redress/domain/readiness.h>

namespace redress::domain {

std::vector<Problem> contradictions_in(const Case& dispute) {
    Findings found;
    for (Rule rule : field_rules()) rule(dispute, found);
    // The arithmetic of the other rules needs one currency and amounts within range.
    if (!found.empty()) return found;
    for (Rule rule : record_rules()) rule(dispute, found);
    for (Rule rule : date_rules()) rule(dispute, found);
    return found;
}

} // namespace redress::domain
