// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "ledger_by_hand.h"
#include "ledger_walk.h"

namespace redress::test {

using namespace domain;

namespace {

constexpr PaymentKind kinds[] = {PaymentKind::Compensation, PaymentKind::Compensation,
                                 PaymentKind::Compensation, PaymentKind::Refund,
                                 PaymentKind::Costs,        PaymentKind::PriceWithheld};

const char* name_of(PaymentKind kind) {
    switch (kind) {
    case PaymentKind::Refund:
        return "refund";
    case PaymentKind::Costs:
        return "payment of costs";
    case PaymentKind::PriceWithheld:
        return "price withheld";
    default:
        return "compensation";
    }
}

} // namespace

Edit LedgerWalk::offer() {
    Offer made;
    made.offeror = one_in(3) ? open_.builder.consumer : open_.builder.trader;
    made.date = next_day();
    if (one_in(2)) made.lump = some_money(300'000);
    for (const ClaimItem& item : dispute().claim_items) {
        if (!one_in(3)) continue;
        const bool is_open = made.lump && !one_in(4);
        made.lines.push_back({item.id, is_open ? std::nullopt : std::optional(some_money(100'000))});
    }
    if (made.lines.empty()) return nothing();
    note(made.lump ? "offer of a lump sum" : "offer by lines");
    return app::offer_edit(loaded(), made, open_.anna.ports());
}

Edit LedgerWalk::accept() {
    if (dispute().offers.empty()) return nothing();
    const Offer& offer = any(dispute().offers);
    const auto outcome = one_in(3) ? OfferOutcome::Accepted : static_cast<OfferOutcome>(below(6));
    if (outcome == OfferOutcome::Accepted)
        note(offer.lump ? "lump sum accepted" : "lines accepted");
    else
        note("offer answered otherwise");
    return app::answer_offer_edit(loaded(), offer.id, outcome, next_day());
}

void LedgerWalk::name_items(Payment& payment) {
    for (const ClaimItem& item : dispute().claim_items) {
        if (payment.towards.size() > 2 || !one_in(4)) continue;
        payment.towards.push_back({item.id, {}});
        if (one_in(2))
            payment.towards.back().amount = some_money(payment.amount->minor / 4);
        else
            note("item paid without an amount");
        const bool is_kept = payment.kind == PaymentKind::PriceWithheld;
        if (!is_kept && is_creditor(dispute(), item, payment.payer)) note("paid back by the creditor");
    }
}

Edit LedgerWalk::pay() {
    if (dispute().payments.size() > 12) return nothing();
    Payment made;
    made.kind = kinds[below(std::size(kinds))];
    made.payer = one_in(3) ? open_.builder.consumer : open_.builder.trader;
    if (made.kind == PaymentKind::PriceWithheld) made.payer = open_.builder.consumer;
    made.date = some_day();
    made.amount = some_money(200'000);
    note(name_of(made.kind));
    if (one_in(4)) made.interest = some_money(made.amount->minor / 4);
    if (made.interest) note("payment with interest");
    if (made.kind == PaymentKind::Compensation && one_in(4)) {
        made.costs = some_money(made.amount->minor / 4);
        note("payment with costs");
    }
    if (one_in(2)) name_items(made);
    if (made.towards.empty()) note("payment that names nothing");
    const auto order = static_cast<PaymentOrder>(below(2));
    wanted_ = Wanted{made, order};
    return app::payment_edit(loaded(), made, order, resources(), open_.anna.ports());
}

} // namespace redress::test
