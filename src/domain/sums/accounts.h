// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reckoning.h"

namespace redress::domain {

/// Everything between the buyers and one counterpart: what was bought, paid and is asked.
struct Account {
    Id<Party> party;
    std::vector<Item> items;
    std::vector<Payment> payments;
    std::vector<Part> parts;
};

/// Divides a case over its counterparts, as settlements_of says it. `claims` are the items that count.
std::vector<Account> accounts_of(const Case& dispute, const Apportionment& apportionment,
                                 const std::vector<const ClaimItem*>& claims);

} // namespace redress::domain
