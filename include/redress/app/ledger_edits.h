// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/ports.h>
#include <redress/app/resources.h>
#include <redress/domain/edit.h>
#include <redress/domain/ledger/ledger.h>

namespace redress::app {

// Edits of the ledger for Workspace::apply; each is undone as a whole.

/// What an instance of that kind would have before it, brought by its claimant on its day: what is still in
/// dispute (domain::still_in_dispute), for enforcement and insolvency what is awarded to him and not yet paid
/// (domain::still_to_be_paid).
std::vector<domain::ItemAmount> proposed_before(const domain::Case& dispute, const domain::Instance& wanted);
/// An instance with what is proposed for it. `wanted.before` is kept where it is not empty: the person has
/// chosen.
domain::Edit open_instance_edit(const domain::LoadedCase& loaded, domain::Instance wanted,
                                const Ports& ports);

/// A ruling with both its layers, as one step. Ids, positions and the reference from the layers to the ruling
/// are given here.
struct RulingEntry {
    domain::Ruling ruling;
    std::vector<domain::DefectFinding> findings = {};
    std::vector<domain::ItemResult> results = {};
};
domain::Edit rule_edit(const domain::LoadedCase& loaded, RulingEntry entry, const Ports& ports);
/// What a ruling at the instance would say when nothing is granted: a finding for each defect and a result
/// for each item before it, to be filled in.
RulingEntry blank_ruling(const domain::Case& dispute, const domain::Instance& instance);

/// Closes the instance on that day. Its gate is domain::missing_results; Workspace refuses while it is not
/// empty.
domain::Edit close_instance_edit(const domain::LoadedCase& loaded, domain::Id<domain::Instance> instance,
                                 domain::Date on);

/// An answer. What is called conceded with a smaller amount than is asked is conceded in part; an amount
/// beside "disputed" or "silent" is refused by the rules of the case.
domain::Edit answer_edit(const domain::LoadedCase& loaded, domain::Answer answer, const Ports& ports);
domain::Edit offer_edit(const domain::LoadedCase& loaded, domain::Offer offer, const Ports& ports);
/// The offer with all that it ends, as one step: a reply that adds terms is a refusal and a new offer, so the
/// offer that it counters, and whatever else is open in that chain, is Countered on its day.
domain::Edit counter_offer_edit(const domain::LoadedCase& loaded, domain::Offer offer, const Ports& ports);
/// The offer's outcome and the day it was answered. Accepted, each of its lines keeps the amount it comes to
/// that day, whatever becomes of the claim; what is still open in its chain of counter-offers is then
/// Countered the same day. Open offers outside the chain stay open, also on the same items: nobody has
/// answered them.
domain::Edit answer_offer_edit(const domain::LoadedCase& loaded, domain::Id<domain::Offer> offer,
                               domain::OfferOutcome outcome, domain::Date on);

/// Who pays when nobody says so: who withholds the price, the debtor of the first item that the payment
/// names, else the side that is asked for it; without items the consumer the price and the trader the rest.
/// None where the case has no such party.
domain::Id<domain::Party> usual_payer(const domain::Case& dispute, const domain::Payment& payment);

/// A payment. One of compensation, refund or costs that names no item is used in the order given, with the
/// interest owed on its day: payment_use (ledger/balance_view.h), where the order of the law of the case is
/// too. One that names items keeps what each of them gets that day.
domain::Edit payment_edit(const domain::LoadedCase& loaded, domain::Payment payment,
                          domain::PaymentOrder order, const Resources& resources, const Ports& ports);

/// How a lump sum is divided over the defects of its item.
enum class Split { Equally, ByPrice, ByWeight };
/// Gives each defect of the item its share, to the last minor unit. `weights` for ByWeight, in the order of
/// the item's defects. No change when the item has no amount. The shares stay an allocation without evidence
/// until evidence is recorded.
domain::Edit split_edit(const domain::LoadedCase& loaded, domain::Id<domain::ClaimItem> item, Split how,
                        std::span<const std::int64_t> weights = {});

/// What the claim item says of its amount now, as an estimate without an id, so that another way does not
/// lose it. Nothing where it says nothing, where an estimate says the same, and where it takes the amount
/// from quotes.
std::optional<domain::Estimate> kept_way(const domain::Case& dispute, domain::Id<domain::ClaimItem> item);
/// The case with that estimate: a quote that the item itself names is one of the quotes that another way
/// takes the amount from.
domain::Case with_kept_way(const domain::Case& dispute, domain::Id<domain::ClaimItem> item);
/// Takes the estimate's basis and evidence over into its claim item, of several quotes the evidence of those
/// used as well. The item's own way until now is kept.
domain::Edit choose_edit(const domain::LoadedCase& loaded, domain::Id<domain::Estimate> estimate,
                         const Ports& ports);
/// The claim item as it is to be, its amount taken from its quotes. Its own way until now is kept: a quote is
/// one of them. Where the evidence was not changed as well, it becomes that of the quotes used.
domain::Edit by_quotes_edit(const domain::LoadedCase& loaded, domain::ClaimItem item, const Ports& ports);

} // namespace redress::app
