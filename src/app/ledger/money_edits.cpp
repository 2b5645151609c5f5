// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/edit_parts.h"

#include <redress/app/ledger/balance_view.h>
#include <redress/app/ledger_edits.h>
#include <redress/domain/behind.h>
#include <redress/domain/error.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

template <class T>
T required_in(const std::vector<T>& list, Id<T> id, const char* what) {
    const auto place =
        std::find_if(list.begin(), list.end(), [&](const T& record) { return record.id == id; });
    if (place == list.end()) throw Error(ErrorKind::BadInput, id.uid.hex(), what);
    return *place;
}

template <class T>
Edit adding_edit(const LoadedCase& loaded, T record, const std::vector<T>& list, const char* name,
                 const Ports& ports) {
    record.id.uid = ports.uid();
    record.position = next_position(list);
    return {loaded.dispute.sheet.id, name, {adding(record)}};
}

std::int64_t price_weight(const Case& dispute, Id<Defect> defect) {
    const Item* item = find(dispute, item_behind(dispute, defect));
    const auto price = item == nullptr ? std::nullopt : net_price(*item);
    return price ? std::max<std::int64_t>(0, price->minor) : 0;
}

std::vector<std::int64_t> weights_for(const Case& dispute, const ClaimItem& item, Split how,
                                      std::span<const std::int64_t> given) {
    std::vector<std::int64_t> weights(item.defects.size(), 1);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (how == Split::ByPrice) weights[i] = price_weight(dispute, item.defects[i].defect);
        if (how == Split::ByWeight) weights[i] = i < given.size() ? std::max<std::int64_t>(0, given[i]) : 0;
    }
    return weights;
}

/// Who says that an item is conceded and names less than is asked has conceded it in part.
Stance stance_of(const Case& dispute, const Answer& answer) {
    const ClaimItem* item = find(dispute, answer.item);
    if (answer.stance != Stance::Conceded || !answer.amount || item == nullptr) return answer.stance;
    const auto claimed = calculation_of(dispute, *item).amount;
    return claimed && *answer.amount < *claimed ? Stance::Part : answer.stance;
}

bool is_asked_of_consumer(const Case& dispute, const Payment& payment) {
    if (payment.kind == PaymentKind::PriceWithheld) return true;
    const ClaimItem* item = payment.towards.empty() ? nullptr : find(dispute, payment.towards.front().item);
    const Head* head = item == nullptr ? nullptr : find(dispute, item->head);
    return head == nullptr ? payment.kind == PaymentKind::PricePaid : head->asked_by == Side::Trader;
}

/// What the order of the law says of a payment that names nothing; what a part came to on the day of any
/// other.
void put_parts(Payment& payment, const Case& dispute, const PaymentUse& use) {
    if (!payment.towards.empty()) {
        payment.towards = parts_on_entry(dispute, payment);
        return;
    }
    payment.towards = use.towards;
    if (!use.interest.is_zero()) payment.interest = use.interest;
    // All that a payment of costs pays no item with is costs.
    if (!use.costs.is_zero() && payment.kind != PaymentKind::Costs) payment.costs = use.costs;
}

/// The offer that the others of its chain answer, one after another. Offers that answer each other in a ring
/// are refused by the rules.
const Offer& first_of_chain(const Case& dispute, const Offer& offer) {
    const Offer* first = &offer;
    for (std::size_t steps = 0; steps < dispute.offers.size(); ++steps) {
        const Offer* before = find(dispute, first->counter_to);
        if (before == nullptr) break;
        first = before;
    }
    return *first;
}

/// Who answers with other terms has refused: what is open before or after it in the chain waits no more.
void end_chain(Edit& edit, const LoadedCase& loaded, const Offer& newest, const std::optional<Date>& on) {
    const Id<Offer> first = first_of_chain(loaded.dispute, newest).id;
    for (Offer other : loaded.dispute.offers) {
        if (other.id == newest.id || other.outcome != OfferOutcome::Open) continue;
        if (first_of_chain(loaded.dispute, other).id != first) continue;
        other.outcome = OfferOutcome::Countered;
        other.answered = on;
        edit.changes.push_back(altering(loaded, other));
    }
}

} // namespace

Edit answer_edit(const LoadedCase& loaded, Answer answer, const Ports& ports) {
    answer.stance = stance_of(loaded.dispute, answer);
    return adding_edit(loaded, std::move(answer), loaded.dispute.answers, N_("Add answer"), ports);
}

Edit offer_edit(const LoadedCase& loaded, Offer offer, const Ports& ports) {
    return adding_edit(loaded, std::move(offer), loaded.dispute.offers, N_("Add offer"), ports);
}

Edit counter_offer_edit(const LoadedCase& loaded, Offer offer, const Ports& ports) {
    const auto on = offer.date ? offer.date : ports.today();
    const Offer made = offer;
    Edit edit = offer_edit(loaded, std::move(offer), ports);
    if (find(loaded.dispute, made.counter_to) != nullptr) end_chain(edit, loaded, made, on);
    return edit;
}

Edit answer_offer_edit(const LoadedCase& loaded, Id<Offer> id, OfferOutcome outcome, Date on) {
    Offer offer = required_in(loaded.dispute.offers, id, "offer");
    offer.outcome = outcome;
    offer.answered = on;
    if (outcome == OfferOutcome::Accepted) offer.lines = amounts_of(loaded.dispute, offer);
    Edit edit{loaded.dispute.sheet.id, N_("Answer offer"), {altering(loaded, offer)}};
    if (outcome == OfferOutcome::Accepted) end_chain(edit, loaded, offer, on);
    return edit;
}

Id<Party> usual_payer(const Case& dispute, const Payment& payment) {
    const ClaimItem* item = payment.towards.empty() ? nullptr : find(dispute, payment.towards.front().item);
    const bool is_named = item != nullptr && payment.kind != PaymentKind::PriceWithheld;
    if (is_named && !item->debtor.is_none()) return item->debtor;
    const bool is_consumer = is_asked_of_consumer(dispute, payment);
    const Party* payer = first_with_role(dispute, is_consumer ? PartyRole::Consumer : PartyRole::Trader);
    return payer == nullptr ? Id<Party>{} : payer->id;
}

Edit payment_edit(const LoadedCase& loaded, Payment payment, PaymentOrder order, const Resources& resources,
                  const Ports& ports) {
    put_parts(payment, loaded.dispute, payment_use(loaded.dispute, resources, payment, order));
    return adding_edit(loaded, std::move(payment), loaded.dispute.payments, N_("Add payment"), ports);
}

Edit split_edit(const LoadedCase& loaded, Id<ClaimItem> id, Split how, std::span<const std::int64_t> given) {
    ClaimItem item = required_in(loaded.dispute.claim_items, id, "claim_item");
    Edit edit{loaded.dispute.sheet.id, N_("Divide over the defects"), {}};
    const auto amount = calculation_of(loaded.dispute, item).amount;
    if (!amount || item.defects.empty()) return edit;
    const auto shares = divided(*amount, weights_for(loaded.dispute, item, how, given));
    for (std::size_t i = 0; i < shares.size(); ++i) item.defects[i].share = shares[i];
    edit.changes.push_back(altering(loaded, item));
    return edit;
}

} // namespace redress::app
