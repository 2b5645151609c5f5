// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/beside_results.h>
#include <redress/domain/ledger/ledger.h>
#include <redress/domain/ledger/single_records.h>

namespace redress::domain {

/// An instance after the one it comes from, otherwise by the day they were opened. One without a day stands
/// where it was recorded.
std::vector<const Instance*> instances_in_order(const Case& dispute);

/// The result of a claim item in a ruling; null when it has none.
const ItemResult* result_in(const Case& dispute, const Ruling& ruling, Id<ClaimItem> item);

/// The result of a claim item at an instance that stands: of the newest ruling that has one and that none
/// replaces. Null when there is none.
const ItemResult* result_at(const Case& dispute, const Instance& instance, Id<ClaimItem> item);
/// The same of the finding on a defect.
const DefectFinding* finding_at(const Case& dispute, const Instance& instance, Id<Defect> defect);

/// How a claim item was decided last, by a ruling or an accepted offer.
struct Decision {
    ItemOutcome outcome = ItemOutcome::Refused;
    std::optional<Money> amount;
    const Ruling* ruling = nullptr; ///< null: settled by an offer
    const Offer* offer = nullptr;   ///< null: decided by a ruling
};
/// A later instance prevails over an earlier one; one that sent the case back takes away what was before it.
/// An accepted offer prevails over every ruling but a later one that confirms a settlement: what is settled
/// is over at once.
std::optional<Decision> decision_on(const Case& dispute, Id<ClaimItem> item);
/// Whether nobody can change it any more. See redress/domain/ledger/finality.h.
bool is_for_good(const Case& dispute, Id<ClaimItem> item, const Decision& decided);

/// What one instance made of the item. See docs/ledger.md, "What a ruling gives".
struct Step {
    const Instance* instance = nullptr;
    std::size_t chain = 0;           ///< which chain of rulings, from 0
    std::optional<Money> left = {};  ///< by the rulings of the chain below; none: nothing is decided
    std::optional<Money> asked = {}; ///< in all, with what is kept; none: left to the court
    Money kept;                      ///< of what was left, what is not before it
    bool asks_more = false;          ///< than is kept: the creditor appeals, or it was sent back
    const ItemResult* result = nullptr;
    std::optional<Money> awarded = {};       ///< by it, in all
    std::optional<ItemOutcome> outcome = {}; ///< in all: who keeps something has got a part; none: undecided
    bool is_sent_back = false;               ///< by it, without a result
};
/// The item through all instances, in their order.
std::vector<Step> steps_of(const Case& dispute, const ClaimItem& item,
                           const std::vector<const Instance*>& instances);

/// Whether the party of the case is the one to whom the item is owed: who is not asked for it.
bool is_creditor_of(const Case& dispute, const ClaimItem& item, Id<Party> party);

/// Whether the party stands on the buyer's side.
bool is_buyer(const Case& dispute, Id<Party> party);

/// The lines with an amount each: what the stated ones leave of the whole is divided by what is claimed.
std::vector<ItemAmount> divided_by_claims(const Case& dispute, std::vector<ItemAmount> lines, Money whole);

/// The instance whose ruling this one looks at again; null where it begins anew, as after a board, whose word
/// binds nobody.
const Instance* looked_at_again(const Case& dispute, const Instance& instance);

/// Whether the higher head is asked first and the lower one in its stead.
bool excludes(const Head& higher, const Head& lower);

/// What is before the instance about this item; null when the item is not before it.
const ItemAmount* before(const Instance& instance, Id<ClaimItem> item);

/// The first instance that had the item before it in the chain of rulings of this one.
const Instance& first_before(const Case& dispute, const Instance& instance, Id<ClaimItem> item);

} // namespace redress::domain
