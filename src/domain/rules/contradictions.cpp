// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <redress/domain/readiness.h>

#include <algorithm>

namespace redress::domain {

namespace {

bool is_of_currency(const Problem& problem) {
    return problem.kind == ProblemKind::UnknownCurrency || problem.kind == ProblemKind::MixedCurrency;
}

} // namespace

std::vector<Problem> contradictions_in(const Case& dispute) {
    Findings found;
    for (Rule rule : field_rules()) rule(dispute, found);
    // Amounts of two currencies cannot even be compared. Any other fault hides none: an edit that mends it
    // would else be refused for one that was there before.
    if (std::any_of(found.begin(), found.end(), is_of_currency)) return found;
    for (Rule rule : record_rules()) rule(dispute, found);
    for (Rule rule : date_rules()) rule(dispute, found);
    for (Rule rule : ledger_rules()) rule(dispute, found);
    return found;
}

} // namespace redress::domain
