// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::domain {

// What stands behind a record: the thing, its contract and its seller. Sums, rules and letters ask here, so
// that they never disagree.

/// The purchased item a defect belongs to; for a defect that names none, the only item of the case. None
/// otherwise.
Id<Item> item_behind(const Case& dispute, Id<Defect> defect);

/// The purchase named; where none is, the only one of the case. Null otherwise.
const Purchase* purchase_behind(const Case& dispute, Id<Purchase> named);
const Purchase* purchase_behind(const Case& dispute, Id<Item> item);
const Purchase* purchase_behind(const Case& dispute, Id<Defect> defect);

/// Who sold it; an unset seller is the first trader. None without a trader.
Id<Party> seller_of(const Case& dispute, const Purchase& purchase);
/// The sellers of all purchases, each once; the first trader where nothing is bought yet.
std::vector<Id<Party>> sellers_of(const Case& dispute);
/// Who stands against the consumer, for lists and headings: the first trader; where nobody has that role,
/// because a private person sold or it is not known, whoever a purchase names as its seller. Null otherwise.
const Party* counterpart_of(const Case& dispute);
/// The seller of the purchase behind a record; where there is none, the only seller of the case. None
/// otherwise.
Id<Party> seller_behind(const Case& dispute, Id<Purchase> purchase);
Id<Party> seller_behind(const Case& dispute, Id<Item> item);
Id<Party> seller_behind(const Case& dispute, Id<Defect> defect);

/// Whether a notice told the seller of the thing about the defect: himself, whoever represents him, or a
/// branch or an intermediary, who pass it on. What was told to the maker or a guarantor alone does not count.
/// Without a recipient it is taken to be the seller.
bool tells_the_seller(const Case& dispute, const Notice& notice, Id<Defect> defect);

} // namespace redress::domain
