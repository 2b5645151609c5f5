// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_rows.h"
#include "pleading.h"
#include "sums/alternatives.h"
#include "sums/covered_items.h"
#include "sums/payable.h"
#include "sums/reckoning.h"
#include "sums/usable.h"

#include <algorithm>

namespace redress::domain {

namespace {

bool belongs_to(const Case& dispute, Id<Purchase> named, const Purchase& purchase) {
    return purchase_behind(dispute, named) == &purchase;
}

std::vector<Item> items_bought(const Case& dispute, const Purchase& purchase) {
    std::vector<Item> items;
    std::copy_if(dispute.items.begin(), dispute.items.end(), std::back_inserter(items),
                 [&](const Item& item) { return belongs_to(dispute, item.purchase, purchase); });
    return items;
}

std::vector<Payment> payments_for(const Case& dispute, const Purchase& purchase) {
    std::vector<Payment> payments;
    std::copy_if(dispute.payments.begin(), dispute.payments.end(), std::back_inserter(payments),
                 [&](const Payment& payment) {
                     return usable(payment.amount) && belongs_to(dispute, payment.purchase, purchase);
                 });
    return payments;
}

bool is_of_price(const Payment& payment) {
    return payment.kind == PaymentKind::PricePaid || payment.kind == PaymentKind::PriceWithheld;
}

/// Beside several purchases, a payment that names none may belong to any of them.
bool has_loose_payments(const Case& dispute) {
    return dispute.purchases.size() > 1 &&
           std::any_of(dispute.payments.begin(), dispute.payments.end(), [&](const Payment& payment) {
               return is_of_price(payment) && find(dispute, payment.purchase) == nullptr;
           });
}

/// Price paid and withheld; nothing while neither is recorded.
std::optional<Money> accounted_for(const std::vector<Payment>& payments) {
    std::optional<Money> sum;
    for (const Payment& payment : payments)
        if (is_of_price(payment)) sum = sum ? *sum + *payment.amount : *payment.amount;
    return sum;
}

bool concerns(const Case& dispute, const ClaimItem& claim, const Purchase& purchase) {
    const auto covered = covered_items(dispute, claim);
    return std::any_of(covered.begin(), covered.end(), [&](Id<Item> id) {
        const Item* item = find(dispute, id);
        return belongs_to(dispute, item != nullptr ? item->purchase : Id<Purchase>{}, purchase);
    });
}

/// What the trader asks of the price of one purchase; of the heads that exclude each other the highest.
Money price_asked(const Case& dispute, const Purchase& purchase) {
    Money most = zero(currency_of(dispute));
    for (const Head& head : dispute.heads) {
        Money sum = zero(most.currency);
        for (const ClaimItem* item : primary_items(dispute, head.id))
            if (item->remedy == Remedy::Price && concerns(dispute, *item, purchase))
                sum = sum + usable(calculation_of(dispute, *item).amount).value_or(zero(sum.currency));
        most = std::max(most, sum);
    }
    return most;
}

/// Of the price, without what was paid on a claim for it.
Money paid_beside_claims(const Case& dispute, const Purchase& purchase, Currency currency) {
    Money paid = zero(currency);
    for (const Payment& payment : payments_for(dispute, purchase)) {
        if (payment.kind != PaymentKind::PricePaid) continue;
        paid = paid + *payment.amount;
        for (const ItemAmount& part : payment_parts(dispute, payment)) {
            const ClaimItem* item = find(dispute, part.item);
            if (item != nullptr && item->remedy == Remedy::Price)
                paid = paid - usable(part.amount).value_or(zero(currency));
        }
    }
    return paid;
}

/// What is asked of the price beyond what is unpaid; what was withheld may be asked for. Below 0: less.
Money asked_beyond(const Case& dispute, const Purchase& purchase, const Money& price, const Money& asked) {
    return paid_beside_claims(dispute, purchase, price.currency) + asked - price;
}

void tell_difference(const Purchase& purchase, const Money& amount, Findings& found) {
    found.push_back(finding(ProblemKind::PaymentsDifferFromPrice, Severity::Warning, purchase));
    found.back().amount = amount;
}

/// Whether the prices are paid, withheld or asked for, and none is asked for twice.
void compare_payments(const Pleading& pleading, Findings& found) {
    const Case& dispute = pleading.dispute;
    for (const Purchase& purchase : dispute.purchases) {
        const auto price = payable_for(dispute, items_bought(dispute, purchase));
        if (!price) continue;
        const Money asked = price_asked(dispute, purchase);
        const Money beyond = asked_beyond(dispute, purchase, *price, asked);
        const auto sum = accounted_for(payments_for(dispute, purchase));
        if (!asked.is_zero() && beyond.minor > 0 && !has_loose_payments(dispute)) {
            tell_difference(purchase, beyond, found);
            found.back().detail = choice_name(Remedy::Price); // it is the claim that is too high
        } else if (sum && *sum != *price && *sum + asked != *price) {
            tell_difference(purchase, *sum > *price ? *sum - *price : *price - *sum, found);
        }
    }
}

/// Nobody gives back what nobody is shown to have paid.
void need_payments(const Pleading& pleading, Findings& found) {
    const Case& dispute = pleading.dispute;
    if (has_loose_payments(dispute)) return;
    for (const Purchase& purchase : dispute.purchases) {
        const bool is_asked =
            std::any_of(dispute.claim_items.begin(), dispute.claim_items.end(), [&](const ClaimItem& claim) {
                return is_part_of_price(claim.remedy) && concerns(dispute, claim, purchase);
            });
        if (is_asked && payments_for(dispute, purchase).empty())
            found.push_back(finding(ProblemKind::NoPaymentRecorded, Severity::Warning, purchase));
    }
}

/// What a refund of everything could be: paid, and given in exchange.
Money given_for(const Case& dispute, const Purchase& purchase) {
    const Currency currency = currency_of(dispute);
    Money sum = paid_in(payments_for(dispute, purchase), PaymentKind::PricePaid, currency);
    for (const Item& item : items_bought(dispute, purchase))
        sum = sum + usable(item.trade_in).value_or(zero(currency));
    return sum;
}

/// The refunds a head asks of one purchase, within the prices.
Money refund_asked(const Case& dispute, const Apportionment& apportionment, const HeadClaims& head,
                   const Purchase& purchase) {
    std::vector<const ClaimItem*> refunds;
    for (const ClaimItem* claim : head.primary)
        if (claim->remedy == Remedy::Refund && concerns(dispute, *claim, purchase)) refunds.push_back(claim);
    std::vector<Part> parts = parts_of(apportionment, refunds);
    for (Part& part : parts)
        std::erase_if(part.portions.limited, [&](const auto& portion) {
            const Item* item = find(dispute, portion.first);
            return item == nullptr || !belongs_to(dispute, item->purchase, purchase);
        });
    return reckoning_of(dispute, apportionment, parts).sum;
}

/// What was withheld is not paid back but need not be paid: it may stand in the refund asked.
void compare_refund_asked(const Pleading& pleading, Findings& found) {
    const Case& dispute = pleading.dispute;
    const Apportionment apportionment(dispute);
    for (const Purchase& purchase : dispute.purchases) {
        const auto payments = payments_for(dispute, purchase);
        const Money limit = given_for(dispute, purchase) +
                            paid_in(payments, PaymentKind::PriceWithheld, currency_of(dispute));
        Money most = zero(limit.currency);
        for (const HeadClaims& head : pleading.heads)
            most = std::max(most, refund_asked(dispute, apportionment, head, purchase));
        if (!accounted_for(payments) || most <= limit || has_loose_payments(dispute)) continue;
        found.push_back(finding(ProblemKind::RefundAbovePaid, Severity::Warning, purchase));
        found.back().amount = most - limit;
    }
}

/// Compensation may exceed the price; what is called a refund may not.
void compare_refund_recorded(const Pleading& pleading, Findings& found) {
    const Case& dispute = pleading.dispute;
    if (has_loose_payments(dispute)) return;
    for (const Purchase& purchase : dispute.purchases) {
        const Money given = given_for(dispute, purchase);
        const Money refunded =
            paid_in(payments_for(dispute, purchase), PaymentKind::Refund, currency_of(dispute));
        if (refunded <= given) continue;
        found.push_back(finding(ProblemKind::RefundedAbovePaid, Severity::Warning, purchase));
        found.back().amount = refunded - given;
    }
}

constexpr ReadinessRule all_rules[] = {compare_payments, need_payments, compare_refund_asked,
                                       compare_refund_recorded};

} // namespace

std::span<const ReadinessRule> payment_readiness() {
    return all_rules;
}

} // namespace redress::domain
