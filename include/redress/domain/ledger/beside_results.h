// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::domain {

// What rulings give beside the results on claim items: litigation costs, and from which day interest runs.

/// Litigation costs of a ruling that none replaces and no later one has lifted.
struct CostsAward {
    const Ruling* ruling = nullptr;
    Side to = Side::Consumer;
    Money amount;           ///< of recommended ones, once a court has ruled: what was paid of them before
    bool is_binding = true; ///< false: a board has recommended them
};
std::vector<CostsAward> costs_awards(const Case& dispute);

/// Costs that a side has by rulings from a day on; none: nobody knows since when.
struct CostsSince {
    std::optional<Date> day;
    Money amount;
};
/// A corrected ruling leaves the day of decision: what the one that it replaces awarded the same side stands
/// from that one's day, what is new from its own.
std::vector<CostsSince> costs_by_day(const Case& dispute, const CostsAward& award);

/// The part of a payment that is costs awarded by rulings: of a payment of costs, all that it pays no item
/// with.
Money costs_part(const Case& dispute, const Payment& payment);

/// What is left to a side of the costs that rulings award both sides, less what was paid, or what it has paid
/// too much. What only boards have recommended counts as far as it was paid, and once a court has ruled, as
/// far as it was paid before. Never below 0.
Money costs_owed(const Case& dispute, Side to);

/// The ruling that says from which day interest runs on what is awarded to the side: the newest that binds,
/// stands, has a day for it and leaves the side something, whatever its word for that. One that says nothing
/// of it leaves the one below standing; one of whose items nothing is left, because all was sent back, says
/// nothing any more. Null where there is none.
const Ruling* ruling_on_interest(const Case& dispute, Side creditor);

/// Whether nobody but a board has said what the creditor is to have: that binds nobody, unless it settled it.
bool is_recommended(const Case& dispute, Id<ClaimItem> item);

} // namespace redress::domain
