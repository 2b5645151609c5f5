// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_rows.h"

#include "sums/usable.h"

#include <algorithm>
#include <tuple>

namespace redress::domain {

namespace {

const Answer* standing_answer(const Case& dispute, Id<ClaimItem> item) {
    const Answer* newest = nullptr;
    for (const Answer& answer : dispute.answers) {
        if (answer.item != item) continue;
        if (newest == nullptr ||
            std::tie(answer.date, answer.position) > std::tie(newest->date, newest->position))
            newest = &answer;
    }
    return newest;
}

/// Nobody concedes more than is asked.
std::optional<Money> conceded_by(const Answer* answer, const std::optional<Money>& claimed,
                                 Currency currency) {
    if (answer == nullptr || answer->stance == Stance::Silent) return std::nullopt;
    if (answer->stance == Stance::Disputed) return zero(currency);
    if (const auto stated = usable(answer->amount)) return claimed ? std::min(*stated, *claimed) : stated;
    return answer->stance == Stance::Conceded ? claimed : std::nullopt;
}

/// Offers by the creditor himself are no offers to him.
bool is_to_creditor(const Case& dispute, const Offer& offer, const ClaimItem& item) {
    if (offer.outcome == OfferOutcome::Accepted) return true;
    return offer.outcome == OfferOutcome::Open && !is_creditor_of(dispute, item, offer.offeror);
}

bool names(const Offer& offer, Id<ClaimItem> item) {
    return std::any_of(offer.lines.begin(), offer.lines.end(),
                       [&](const ItemAmount& line) { return line.item == item; });
}

std::optional<Money> offered_for(const Case& dispute, const ClaimItem& item) {
    const Offer* newest = nullptr;
    std::optional<Money> amount;
    for (const Offer& offer : dispute.offers) {
        if (!names(offer, item.id) || !is_to_creditor(dispute, offer, item)) continue;
        if (is_superseded(dispute, offer)) continue;
        if (newest != nullptr &&
            std::tie(offer.date, offer.position) < std::tie(newest->date, newest->position))
            continue;
        for (const ItemAmount& part : amounts_of(dispute, offer)) {
            if (part.item != item.id) continue;
            newest = &offer;
            amount = part.amount;
        }
    }
    return amount;
}

/// What the creditor hands over himself gives back what he got too much. Price withheld he simply keeps.
bool is_paid_back(const Case& dispute, const Payment& payment, const ClaimItem& item) {
    const bool moves = payment.kind != PaymentKind::PriceWithheld && payment.kind != PaymentKind::PricePaid;
    return moves && is_creditor_of(dispute, item, payment.payer);
}

std::vector<ItemAtInstance> through(const Case& dispute, const ClaimItem& item,
                                    const std::vector<const Instance*>& instances) {
    std::vector<ItemAtInstance> steps;
    for (const Step& step : steps_of(dispute, item, instances)) {
        const ItemAmount* part = before(*step.instance, item.id);
        steps.push_back(
            {step.instance->id, part == nullptr ? std::nullopt : part->amount, step.result, step.awarded});
    }
    return steps;
}

/// An offer is of what is still to be paid on the day it is accepted.
Money paid_before_offer(const Case& dispute, const ClaimItem& item, const Offer& offer) {
    const auto day = offer.answered ? offer.answered : offer.date;
    const auto eve = day ? day_after(*day, -1) : std::nullopt;
    return eve ? paid_towards(dispute, item, eve) : zero(currency_of(dispute));
}

/// What was paid before the claim was brought is left out of what is asked there, and so of the award.
Money paid_before(const Case& dispute, const ClaimItem& item, const Decision& decided) {
    if (decided.offer != nullptr) return paid_before_offer(dispute, item, *decided.offer);
    const Money nothing = zero(currency_of(dispute));
    const Instance* last = find(dispute, decided.ruling->instance);
    if (last == nullptr) return nothing;
    const Instance& first = first_before(dispute, *last, item.id);
    const ItemAmount* part = before(first, item.id);
    const auto claimed = usable(calculation_of(dispute, item).amount);
    if (part == nullptr || !part->amount || !claimed) return nothing;
    const auto day = first.opened ? first.opened : decided.ruling->date;
    return std::max(nothing, std::min(paid_towards(dispute, item, day), *claimed - *part->amount));
}

Standing standing_of(const ClaimItem& item) {
    if (is_outside_dispute(item.remedy)) return Standing::Outside;
    return item.alternative_to.is_none() ? Standing::Counts : Standing::Alternative;
}

} // namespace

std::vector<PartPaid> parts_paid(const Case& dispute, Id<ClaimItem> id) {
    std::vector<PartPaid> parts;
    const ClaimItem* item = find(dispute, id);
    if (item == nullptr) return parts;
    for (const Payment& payment : dispute.payments)
        for (const ItemAmount& part : payment_parts(dispute, payment))
            if (part.item == id && part.amount)
                parts.push_back(
                    {&payment, is_paid_back(dispute, payment, *item) ? -*part.amount : *part.amount});
    std::stable_sort(parts.begin(), parts.end(), [](const PartPaid& a, const PartPaid& b) {
        const bool is_dated = a.payment->date.has_value();
        return is_dated && (!b.payment->date || *a.payment->date < *b.payment->date);
    });
    return parts;
}

Money paid_towards(const Case& dispute, const ClaimItem& item, const std::optional<Date>& until) {
    Money paid = zero(currency_of(dispute));
    for (const PartPaid& part : parts_paid(dispute, item.id))
        if (!until || (part.payment->date && *part.payment->date <= *until)) paid = paid + part.amount;
    return paid;
}

bool is_superseded(const Case& dispute, const Offer& old) {
    if (old.outcome == OfferOutcome::Accepted) return false;
    return std::any_of(dispute.offers.begin(), dispute.offers.end(), [&](const Offer& offer) {
        const bool is_same_side = offer.outcome == OfferOutcome::Open &&
                                  is_buyer(dispute, offer.offeror) == is_buyer(dispute, old.offeror);
        if (offer.outcome != OfferOutcome::Accepted && !is_same_side) return false;
        return std::tie(offer.date, offer.position) > std::tie(old.date, old.position) &&
               std::any_of(old.lines.begin(), old.lines.end(),
                           [&](const ItemAmount& line) { return names(offer, line.item); });
    });
}

std::vector<ItemAmount> payment_parts(const Case& dispute, const Payment& payment) {
    if (payment.towards.empty()) return {};
    Money whole = usable(payment.amount).value_or(zero(currency_of(dispute)));
    if (const auto interest = usable(payment.interest)) whole = whole - *interest;
    if (const auto costs = usable(payment.costs)) whole = whole - *costs;
    return divided_by_claims(dispute, payment.towards, whole);
}

LedgerRow row_of(const Case& dispute, const ClaimItem& item, const std::vector<const Instance*>& instances) {
    const Money nothing = zero(currency_of(dispute));
    LedgerRow row{.head = item.head,
                  .item = item.id,
                  .standing = standing_of(item),
                  .claimed = usable(calculation_of(dispute, item).amount),
                  .instances = through(dispute, item, instances),
                  .paid = paid_towards(dispute, item, std::nullopt),
                  .paid_before = nothing,
                  .balance = nothing};
    row.answer = standing_answer(dispute, item.id);
    row.conceded = conceded_by(row.answer, row.claimed, nothing.currency);
    row.offered = offered_for(dispute, item);
    if (const auto decided = decision_on(dispute, item.id)) {
        row.outcome = decided->outcome;
        row.awarded = decided->amount.value_or(nothing);
        row.paid_before = paid_before(dispute, item, *decided);
        row.balance = *row.awarded - (row.paid - row.paid_before);
    }
    return row;
}

} // namespace redress::domain
