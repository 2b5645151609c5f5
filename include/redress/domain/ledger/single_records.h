// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::domain {

// What single records of the ledger mean beside the others of the case.

/// Whether another ruling takes its place.
bool is_replaced(const Case& dispute, const Ruling& ruling);

/// What a ruling gives of each item that it has a result for, in all; one that was replaced since is read as
/// it stood before.
std::vector<ItemAmount> results_given(const Case& dispute, Id<Ruling> ruling);

/// Whether a newer offer of the same side, or one that was accepted, takes its place: an offer is one
/// package, so who offers anew for a part of it, or agrees on that, leaves nothing of the rest standing.
bool is_superseded(const Case& dispute, const Offer& old);

/// Whether the item is asked of the party: it is named as the debtor, else it is not the creditor, else it
/// stands on the side that does not ask. Nobody is asked of no party.
bool is_asked_of(const Case& dispute, const ClaimItem& item, Id<Party> party);

/// What a payment pays of each item; a line without an amount gets its part of what the others leave.
std::vector<ItemAmount> payment_parts(const Case& dispute, const Payment& payment);

} // namespace redress::domain
