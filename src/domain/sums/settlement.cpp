// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"
#include "alternatives.h"
#include "payable.h"
#include "usable.h"

#include <redress/domain/ledger/ledger.h>

#include <algorithm>

namespace redress::domain {

namespace {

Money at_least_nothing(const Money& amount) {
    return std::max(amount, zero(amount.currency));
}

/// What is left of known prices after what was paid and withheld. Someone who has paid nothing is not said to
/// owe anything: perhaps the payments are just not typed yet.
Money unpaid_in(const Case& dispute, const Account& account, const Money& paid, const Money& withheld) {
    const auto payable = payable_for(dispute, account.items);
    if (!payable || paid.minor <= 0) return zero(paid.currency);
    return at_least_nothing(*payable - paid - withheld);
}

/// A trade-in for a thing of unknown price stays out with it.
Money price_of(const Account& account, Currency currency) {
    Money sum = zero(currency);
    for (const Item& item : account.items)
        if (const auto price = usable_price(item))
            sum = sum + *price - usable(item.trade_in).value_or(zero(currency));
    return sum;
}

Settlement nothing_settled(Currency currency) {
    const Money nothing = zero(currency);
    return {nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing};
}

/// What of money that came back answers the claim: not its costs and interest, nor what it pays of items that
/// stand beside the amount in dispute.
Money answering_the_claim(const Case& dispute, const Payment& payment, Currency currency) {
    const auto minor = [&](const std::optional<Money>& part) {
        return usable(part).value_or(zero(currency)).minor;
    };
    std::int64_t rest = minor(payment.amount) - minor(payment.costs) - minor(payment.interest);
    for (const ItemAmount& part : payment.towards) {
        const ClaimItem* item = find(dispute, part.item);
        if (item != nullptr && is_outside_dispute(item->remedy)) rest -= minor(part.amount);
    }
    return {std::max<std::int64_t>(rest, 0), currency};
}

/// Less what the consumer has given back of it.
Money refunded_in(const Case& dispute, const std::vector<Payment>& payments, Currency currency) {
    Money sum = zero(currency);
    for (const Payment& payment : payments) {
        if (payment.kind != PaymentKind::Refund && payment.kind != PaymentKind::Compensation) continue;
        const Money part = answering_the_claim(dispute, payment, currency);
        sum = receiver_of(dispute, payment) == Side::Consumer ? sum + part : sum - part;
    }
    return at_least_nothing(sum);
}

void add_payments(Settlement& settlement, const Case& dispute, const Account& account) {
    const auto sum_of = [&](PaymentKind kind) {
        return paid_in(account.payments, kind, settlement.price.currency);
    };
    settlement.paid = sum_of(PaymentKind::PricePaid);
    settlement.refunded = refunded_in(dispute, account.payments, settlement.price.currency);
    settlement.withheld = sum_of(PaymentKind::PriceWithheld);
    settlement.unpaid = unpaid_in(dispute, account, settlement.paid, settlement.withheld);
}

Settlement settled(const Case& dispute, const Apportionment& apportionment, const Account& account) {
    const Currency currency = currency_of(dispute);
    Settlement settlement = nothing_settled(currency);
    settlement.price = price_of(account, currency);
    add_payments(settlement, dispute, account);
    const Reckoning reckoning = reckoning_of(dispute, apportionment, account.parts);
    settlement.reduction = reckoning.reductions;
    settlement.other = reckoning.other;
    settlement.refund = reckoning.refunds;
    const Money outstanding = settlement.withheld + settlement.unpaid;
    const Money net = reckoning.sum - settlement.refunded - outstanding;
    settlement.refund_due = at_least_nothing(net);
    settlement.still_owed = std::min(at_least_nothing(-net), outstanding);
    return settlement;
}

void add(Settlement& sum, const Settlement& part) {
    for (Money Settlement::*line :
         {&Settlement::price, &Settlement::paid, &Settlement::refunded, &Settlement::withheld,
          &Settlement::unpaid, &Settlement::reduction, &Settlement::other, &Settlement::refund_due,
          &Settlement::still_owed, &Settlement::refund})
        sum.*line = sum.*line + part.*line;
}

} // namespace

std::vector<PartySettlement> settlements_of(const Case& dispute) {
    const auto heads = ranked_heads(dispute);
    std::vector<const ClaimItem*> claims;
    if (!heads.empty()) claims = primary_items(dispute, heads.front()->id);
    const Apportionment apportionment(dispute);
    std::vector<PartySettlement> settlements;
    for (const Account& account : accounts_of(dispute, apportionment, claims))
        settlements.push_back({account.party, settled(dispute, apportionment, account)});
    return settlements;
}

Settlement settlement_of(const Case& dispute) {
    Settlement sum = nothing_settled(currency_of(dispute));
    for (const PartySettlement& settlement : settlements_of(dispute)) add(sum, settlement.money);
    return sum;
}

} // namespace redress::domain
