// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation_keys.h"

#include <redress/domain/problem.h>

#include <algorithm>
#include <array>

namespace redress::law {

namespace {

constexpr std::array<std::string_view, 18> subjects = {"second_tier",
                                                       "repair_first",
                                                       "price_reduction",
                                                       "proportional_reduction",
                                                       "notice",
                                                       "estimate",
                                                       "itemise",
                                                       "repair_cost_and_reduction",
                                                       "service_reduction",
                                                       "withhold_payment",
                                                       "rescission",
                                                       "short_term_rejection",
                                                       "damages",
                                                       "refund",
                                                       "presumption",
                                                       "used_goods",
                                                       "claim_outside_proceedings_on_appeal",
                                                       "claim_raised_in_proceedings_on_appeal"};

} // namespace

bool is_citation_key(std::string_view key) {
    return std::find(subjects.begin(), subjects.end(), key) != subjects.end() ||
           domain::choice_from<domain::ProblemKind>(key).has_value();
}

} // namespace redress::law
