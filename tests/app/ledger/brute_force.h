// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger_by_hand.h"

namespace redress::test {

/// The sums of a head, found by trying every choice of alternatives.
struct BruteTotal {
    Minor stated = 0, most = 0, least = 0;
};
BruteTotal brute_total(const domain::Case& dispute, domain::Id<domain::Head> head);

/// What the model finds wrong with the ledger of a case; empty when all agrees.
std::string disagreement(const domain::Case& dispute, const domain::Ledger& ledger);
std::string disagreement(const domain::Case& dispute);

/// The same of what a new instance would have before it.
std::string disagreement(const domain::Case& dispute, domain::Id<domain::Instance> from,
                         domain::Id<domain::Party> by, const domain::Date& on);

/// How a payment that names nothing was used: no more than was open, in order, and nothing left while
/// something is.
std::string misuse(const domain::Case& before, const domain::Payment& entered, domain::PaymentOrder order);

/// What a payment that names items without amounts pays of each: what is open of it, then by the claims.
std::string misnamed(const domain::Case& before, const domain::Payment& wanted,
                     const domain::Payment& entered);

/// The case in lines, for a person who looks for what went wrong.
std::string story_of(const domain::Case& dispute);

/// "what: 1 by hand and 2 in the ledger", when they differ.
std::string differs(const std::string& what, Minor ours, Minor theirs);

} // namespace redress::test
