// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/amount.h>

namespace redress::domain {

/// One claim item in a head's sum.
struct TotalLine {
    Id<ClaimItem> item;
    std::optional<Money> amount;
    bool counts =
        true; ///< false: an alternative, or costs and interest, which stay outside the amount in dispute
};

/// Price reductions and refunds on one purchased item beyond its net price: rescission leaves nothing to
/// reduce, and no more than the price goes back. `excess` is subtracted as a line of its own.
struct CapLine {
    Id<Item> item;
    Money price;
    Money reductions; ///< reductions and refunds, before the cap
    Money excess;
};

/// A head's sums. `stated` = counted lines − caps. `maximum` and `minimum` are over every choice of one
/// member from each group of alternatives, capped the same way. An item without an amount counts as 0 and is
/// listed in `open_items`, unless it asks for no money in dispute: repair, replacement, costs, interest. A
/// reduction for defects of several purchased items that is not divided falls on them by their net prices.
struct HeadTotal {
    Id<Head> head;
    std::vector<TotalLine> lines;
    std::vector<CapLine> caps;
    Money stated;
    Money maximum;
    Money minimum;
    Money outside; ///< costs and interest claimed in this head
    std::vector<Id<ClaimItem>> open_items;
};

/// The heads by rank. Heads exclude each other: nothing here adds two of them.
struct CaseTotals {
    std::vector<HeadTotal> heads;
    Money stated;  ///< of the first-ranked head; 0 without one
    Money maximum; ///< over all heads
    Money minimum;
};

CaseTotals totals_of(const Case& dispute);
HeadTotal total_of(const Case& dispute, const Head& head);
/// The head's stated total if this item falls; its alternative, if it has one, takes its place.
Money total_without(const Case& dispute, const Head& head, Id<ClaimItem> fallen);

/// What the first head means in money between the parties: price agreed, paid, withheld; refund due and still
/// owed.
struct Settlement {
    Money price;      ///< net prices of all items, less trade-in
    Money paid;       ///< payments of the price
    Money refunded;   ///< refunds and compensation already received, less what of them is costs or interest
    Money withheld;   ///< recorded as withheld
    Money unpaid;     ///< the rest of a known price of which something was paid; nobody said why
    Money reduction;  ///< the first head's price reduction after the cap
    Money other;      ///< the first head's other money (repair cost, damages, refund)
    Money refund;     ///< what of `other` gives the price back, after the cap
    Money refund_due; ///< reduction + other − refunded − withheld − unpaid, when that is above 0
    Money still_owed; ///< the same below 0, at most withheld + unpaid
};

/// The settlement with one counterpart. Of one party either refund_due or still_owed is 0.
struct PartySettlement {
    Id<Party> party; ///< none: what nobody can be named for
    Settlement money;
};

/// One settlement for each seller, for what is owed to one is not set against what another owes. A purchase
/// without a seller is the first trader's. A producer or guarantor who is the debtor of a claim item stands
/// by himself. With one counterpart everything is his; else a payment that names no purchase, and money that
/// concerns purchases of several, are nobody's. Never empty.
std::vector<PartySettlement> settlements_of(const Case& dispute);

/// The settlements of all counterparts added, line by line: refund_due and still_owed may then both be above
/// 0.
Settlement settlement_of(const Case& dispute);

} // namespace redress::domain
