// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/ledger.h>

namespace redress::domain {

/// Settled, withdrawn, or decided by one who binds so that nobody can change it any more: the ruling says
/// since when it is final, or an appeal of it has ended and every one that had the item was withdrawn or
/// refused leave. What an appeal left out has become final with the time to appeal.
bool is_decided_for_good(const Case& dispute, Id<ClaimItem> item);

/// The items that the amount in dispute at the instance counts and that are left to the court there: what is
/// in dispute is the sum and whatever is found reasonable for them.
std::vector<Id<ClaimItem>> left_open_at(const Case& dispute, const Instance& instance);

} // namespace redress::domain
