// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nouns.h"

namespace redress::cli {

/// Adds the verbs of the matrix to the noun claim.
void add_claim_items(CLI::App& noun, Verb& chosen);
/// Adds what adds, changes and removes claim items to the noun claim.
void add_claim_changes(CLI::App& noun, Verb& chosen);
/// Adds the ways to find an amount to the noun claim.
void add_claim_estimates(CLI::App& noun, Verb& chosen);
/// Adds what is to be paid on a day to the noun payment.
void add_balance(CLI::App& noun, Verb& chosen);
/// Adds what instances decide to the noun instance.
void add_ruling_verbs(CLI::App& noun, Verb& chosen);

/// Alerts that an appeal came too late by the law of the case, or skipped a court.
void doubt_appeal(Desk& desk, const domain::Case& dispute, const domain::Instance& appeal);

} // namespace redress::cli
