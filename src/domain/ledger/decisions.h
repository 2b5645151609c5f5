// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/ledger.h>

namespace redress::domain {

/// An instance after the one it comes from; those that come from none by the day they were opened, then by
/// position.
std::vector<const Instance*> instances_in_order(const Case& dispute);

/// The result of a claim item in a ruling; null when it has none.
const ItemResult* result_in(const Case& dispute, const Ruling& ruling, Id<ClaimItem> item);

/// The result of a claim item in the ruling of an instance that stands; null when there is none.
const ItemResult* result_at(const Case& dispute, const Instance& instance, Id<ClaimItem> item);

/// How a claim item was decided last, by a ruling or an accepted offer.
struct Decision {
    ItemOutcome outcome = ItemOutcome::Refused;
    std::optional<Money> amount;
    const Ruling* ruling = nullptr; ///< null: settled by an offer
};
/// A later instance prevails over an earlier one; one that sent the case back takes the earlier result away.
/// An accepted offer prevails over rulings that are not dated after it.
std::optional<Decision> decision_on(const Case& dispute, Id<ClaimItem> item);

/// The lines with an amount each: what the stated ones leave of the whole is divided by what is claimed.
std::vector<ItemAmount> divided_by_claims(const Case& dispute, std::vector<ItemAmount> lines, Money whole);

/// What is before the instance about this item; null when the item is not before it.
const ItemAmount* before(const Instance& instance, Id<ClaimItem> item);

} // namespace redress::domain
