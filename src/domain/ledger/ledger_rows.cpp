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

std::optional<Money> conceded_by(const Answer* answer, const std::optional<Money>& claimed,
                                 Currency currency) {
    if (answer == nullptr || answer->stance == Stance::Silent) return std::nullopt;
    if (answer->stance == Stance::Disputed) return zero(currency);
    if (answer->amount) return usable(answer->amount);
    return answer->stance == Stance::Conceded ? claimed : std::nullopt;
}

/// Offers by the creditor himself are no offers to him.
bool is_to_creditor(const Offer& offer, const ClaimItem& item) {
    const bool stands = offer.outcome == OfferOutcome::Open || offer.outcome == OfferOutcome::Accepted;
    return stands && (offer.offeror.is_none() || offer.offeror != item.creditor ||
                      offer.outcome == OfferOutcome::Accepted);
}

std::optional<Money> offered_for(const Case& dispute, const ClaimItem& item) {
    const Offer* newest = nullptr;
    std::optional<Money> amount;
    for (const Offer& offer : dispute.offers) {
        if (!is_to_creditor(offer, item)) continue;
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

Money paid_towards(const Case& dispute, Id<ClaimItem> item) {
    Money paid = zero(currency_of(dispute));
    for (const Payment& payment : dispute.payments)
        for (const ItemAmount& part : payment_parts(dispute, payment))
            if (part.item == item) paid = paid + part.amount.value_or(zero(paid.currency));
    return paid;
}

std::vector<ItemAtInstance> through(const Case& dispute, const ClaimItem& item,
                                    const std::vector<const Instance*>& instances) {
    std::vector<ItemAtInstance> steps;
    for (const Instance* instance : instances) {
        const ItemAmount* part = before(*instance, item.id);
        steps.push_back({instance->id, part == nullptr ? std::nullopt : part->amount,
                         result_at(dispute, *instance, item.id)});
    }
    return steps;
}

Standing standing_of(const ClaimItem& item) {
    if (is_outside_dispute(item.remedy)) return Standing::Outside;
    return item.alternative_to.is_none() ? Standing::Counts : Standing::Alternative;
}

} // namespace

std::vector<ItemAmount> payment_parts(const Case& dispute, const Payment& payment) {
    if (payment.towards.empty()) return {};
    Money whole = usable(payment.amount).value_or(zero(currency_of(dispute)));
    if (const auto interest = usable(payment.interest)) whole = whole - *interest;
    return divided_by_claims(dispute, payment.towards, whole);
}

LedgerRow row_of(const Case& dispute, const ClaimItem& item, const std::vector<const Instance*>& instances) {
    LedgerRow row{.head = item.head,
                  .item = item.id,
                  .standing = standing_of(item),
                  .claimed = usable(calculation_of(dispute, item).amount),
                  .instances = through(dispute, item, instances),
                  .paid = paid_towards(dispute, item.id),
                  .balance = zero(currency_of(dispute))};
    row.answer = standing_answer(dispute, item.id);
    row.conceded = conceded_by(row.answer, row.claimed, row.paid.currency);
    row.offered = offered_for(dispute, item);
    if (const auto decided = decision_on(dispute, item.id)) {
        row.outcome = decided->outcome;
        row.awarded = decided->amount.value_or(zero(row.paid.currency));
        row.balance = *row.awarded - row.paid;
    }
    return row;
}

} // namespace redress::domain
