// SPDX-License-Identifier: GPL-3.0-or-later
#include "defect_rows.h"
#include "ledger_rows.h"
#include "ledger_sums.h"
#include "sums/usable.h"

#include <redress/domain/ledger/beside_results.h>
#include <redress/domain/ledger/on_account.h>

namespace redress::domain {

namespace {

/// To the own side less to the other side.
void add_signed(Money& sum, const Money& amount, bool is_own) {
    sum = is_own ? sum + amount : sum - amount;
}

/// Every ruling that stands may award costs: one on a part and the one on the rest, one at each instance.
Money costs_in(const Case& dispute) {
    Money costs = zero(currency_of(dispute));
    for (const CostsAward& award : costs_awards(dispute))
        add_signed(costs, award.amount, award.to == dispute.sheet.side);
    return costs;
}

bool is_of_claim(const Payment& payment) {
    return payment.kind == PaymentKind::Refund || payment.kind == PaymentKind::Compensation;
}

void add_payments(Ledger& ledger, const Case& dispute) {
    const Money nothing = ledger.interest_paid;
    for (const Payment& payment : dispute.payments) {
        add_signed(ledger.costs_paid, costs_part(dispute, payment),
                   receiver_of(dispute, payment) == dispute.sheet.side);
        if (is_of_claim(payment))
            ledger.interest_paid = ledger.interest_paid + usable(payment.interest).value_or(nothing);
    }
    const OnAccount had = on_account_of(dispute);
    ledger.unallocated = had.to_consumer + had.to_trader;
}

std::vector<const Head*> all_heads(const Case& dispute) {
    auto heads = ranked_heads(dispute, Side::Consumer);
    for (const Head* head : ranked_heads(dispute, Side::Trader)) heads.push_back(head);
    return heads;
}

} // namespace

Ledger ledger_of(const Case& dispute) {
    const Money nothing = zero(currency_of(dispute));
    Ledger ledger{.instances = instances_in_order(dispute),
                  .without_defect = empty_row({}, dispute, {}),
                  .costs_awarded = costs_in(dispute),
                  .costs_paid = nothing,
                  .interest_paid = nothing,
                  .unallocated = nothing};
    const auto heads = all_heads(dispute);
    for (const Head* head : heads)
        for (const ClaimItem* item : items_of(dispute, head->id))
            ledger.rows.push_back(row_of(dispute, *item, ledger.instances));
    for (const Head* head : heads) ledger.totals.push_back(totals_in(dispute, *head, ledger));
    add_defects(ledger, dispute);
    add_payments(ledger, dispute);
    return ledger;
}

} // namespace redress::domain
