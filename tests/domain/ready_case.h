// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/readiness.h>

namespace redress::test {

/// What the tests of findings expect: kinds in the order of the check.
using Kinds = std::vector<domain::ProblemKind>;

/// Two defects with everything recorded, 8 000 and 4 500 claimed for them, the price paid.
inline CaseBuilder ready_case() {
    CaseBuilder builder;
    const auto head = builder.add_head();
    builder.add_ready_defect(head, "Lucka", 8'000);
    builder.add_ready_defect(head, "Glas", 4'500);
    builder.add_payment(domain::PaymentKind::PricePaid, builder.money(129'000));
    return builder;
}

inline domain::Defect& first_defect(CaseBuilder& builder) {
    return builder.at(builder.dispute().defects[0].id);
}

inline domain::ClaimItem& first_claim(CaseBuilder& builder) {
    return builder.at(builder.dispute().claim_items[0].id);
}

inline Kinds readiness(const domain::Case& dispute) {
    return kinds_of(domain::readiness_of(dispute));
}

/// The single finding that is left to say.
inline domain::Problem finding_in(const domain::Case& dispute) {
    const auto problems = domain::readiness_of(dispute);
    REQUIRE(kinds_of(problems).size() == 1);
    return problems[0];
}

} // namespace redress::test
