// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_ledger.h"

#include <redress/domain/ledger/beside_results.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

void add_fall(DaySum& sum, const Date& day, Money amount) {
    Money& on_day = sum.falls.emplace(day, zero(amount.currency)).first->second;
    on_day = on_day + amount;
}

/// What was paid towards the item day by day; what came before the award is left out, the oldest first.
void add_falls(DaySum& sum, const DayLedger& now, const LedgerRow& row) {
    Money before = row.paid_before;
    for (const PartPaid& part : parts_paid(now.dispute, row.item)) {
        const Money left_out = std::min(before, part.amount);
        if (left_out.minor > 0) before = before - left_out;
        const Money falls = left_out.minor > 0 ? part.amount - left_out : part.amount;
        add_fall(sum, part.payment->date.value_or(now.asked.on), falls);
    }
}

/// What nobody is to pay of the claims: what the caps take off; once it is decided, what is set off.
Money taken_off(const DayLedger& now) {
    if (now.is_decided())
        return now.asked.creditor == Side::Consumer ? now.net.set_off_by_trader : now.net.set_off_by_consumer;
    for (const LedgerTotals& totals : now.ledger.totals)
        if (now.first != nullptr && totals.head == now.first->id) return totals.excess;
    return zero(currency_of(now.dispute));
}

std::vector<const Payment*> by_day(const Case& dispute) {
    std::vector<const Payment*> payments;
    for (const Payment& payment : dispute.payments) payments.push_back(&payment);
    std::ranges::stable_sort(payments, [](const Payment* a, const Payment* b) {
        return a->date && (!b->date || *a->date < *b->date);
    });
    return payments;
}

/// Takes what names nothing off the sum, the oldest first, as far as something of it is open.
void take(DaySum& sum, const Date& on, Unnamed& payments) {
    Money open = std::max(zero(sum.start.currency), open_on(sum, on));
    for (auto& [day, left] : payments) {
        const Money falls = std::min(open, left);
        if (falls.is_zero()) continue;
        open = open - falls;
        left = left - falls;
        add_fall(sum, day, falls);
    }
}

/// As far as something is left by the decisions; of a claim all.
Unnamed unnamed_of(const DayLedger& now) {
    const Money nothing = zero(currency_of(now.dispute));
    const Money used = now.asked.creditor == Side::Consumer ? now.net.on_account : -now.net.on_account;
    Money most = std::max(nothing, used);
    Unnamed payments;
    for (const Payment* payment : by_day(now.dispute)) {
        if (receiver_of(now.dispute, *payment) != now.asked.creditor) continue;
        const Money whole = unallocated_of(now.dispute, *payment);
        const Money part = now.is_decided() ? std::min(most, whole) : whole;
        most = most - part;
        if (!part.is_zero()) payments.emplace_back(payment->date.value_or(now.asked.on), part);
    }
    return payments;
}

/// Whether somebody is bound by what the row says: by a settlement, or by who spoke last.
bool is_bound(const Case& dispute, const LedgerRow& row) {
    if (row.outcome == ItemOutcome::Settled) return true;
    for (auto step = row.instances.rbegin(); step != row.instances.rend(); ++step)
        if (const Instance* instance = find(dispute, step->instance); instance && step->result)
            return is_binding(instance->kind);
    return true;
}

BalanceBasis basis_of(const Case& dispute, const LedgerRow& row) {
    if (!row.awarded) return BalanceBasis::Claimed;
    return is_bound(dispute, row) ? BalanceBasis::Awarded : BalanceBasis::Recommended;
}

} // namespace

Money open_on(const DaySum& sum, const Date& on) {
    Money open = sum.start;
    for (const auto& [day, amount] : sum.falls)
        if (day <= on) open = open - amount;
    return open;
}

bool is_of_side(const Case& dispute, const LedgerRow& row, Side creditor) {
    const Head* head = find(dispute, row.head);
    return head->asked_by == creditor && head->use != HeadUse::SetOff;
}

DayLedger ledger_on(const Case& dispute, const BalanceQuestion& asked) {
    DayLedger found{dispute, asked, ledger_of(dispute), net_of(dispute)};
    for (const Head* head : ranked_heads(dispute, asked.creditor))
        if (found.first == nullptr && head->use != HeadUse::SetOff) found.first = head;
    for (const LedgerRow& row : found.ledger.rows)
        if (row.standing != Standing::Outside && is_of_side(dispute, row, asked.creditor))
            found.basis = std::max(found.basis, basis_of(dispute, row));
    return found;
}

std::optional<Money> sum_in(const DayLedger& now, const LedgerRow& row) {
    if (!is_of_side(now.dispute, row, now.asked.creditor)) return std::nullopt;
    if (now.is_decided()) return basis_of(now.dispute, row) < now.basis ? std::nullopt : row.awarded;
    const bool is_asked =
        row.standing != Standing::Alternative && now.first != nullptr && row.head == now.first->id;
    return is_asked ? row.claimed : std::nullopt;
}

Principal principal_of(const DayLedger& now) {
    const Money nothing = zero(currency_of(now.dispute));
    Principal principal{{nothing, {}}, {nothing, {}}, unnamed_of(now)};
    for (const LedgerRow& row : now.ledger.rows) {
        const auto amount = sum_in(now, row);
        if (!amount || row.standing == Standing::Outside) continue;
        const bool bears = row.outcome != ItemOutcome::Settled || now.asked.from;
        DaySum& sum = bears ? principal.bearing : principal.quiet;
        sum.start = sum.start + *amount;
        add_falls(sum, now, row);
    }
    const Money off = taken_off(now);
    const Money of_bearing = std::min(off, std::max(nothing, principal.bearing.start));
    principal.bearing.start = principal.bearing.start - of_bearing;
    principal.quiet.start = principal.quiet.start - (off - of_bearing);
    take(principal.bearing, now.asked.on, principal.unused);
    take(principal.quiet, now.asked.on, principal.unused);
    return principal;
}

DaySum bearing_costs(const DayLedger& now, Unnamed& unused) {
    DaySum sum{zero(currency_of(now.dispute)), {}};
    for (const CostsAward& award : costs_awards(now.dispute)) {
        const bool is_own = award.to == now.asked.creditor;
        if (!award.is_binding || (is_own && !award.ruling->date)) continue;
        if (award.ruling->date)
            add_fall(sum, *award.ruling->date, is_own ? -award.amount : award.amount);
        else
            sum.start = sum.start - award.amount;
    }
    for (const Payment& payment : now.dispute.payments) {
        const Money part = costs_part(now.dispute, payment);
        const bool is_to = receiver_of(now.dispute, payment) == now.asked.creditor;
        if (!part.is_zero()) add_fall(sum, payment.date.value_or(now.asked.on), is_to ? part : -part);
    }
    take(sum, now.asked.on, unused);
    return sum;
}

Money sum_of(const Unnamed& payments, Money nothing) {
    for (const auto& [day, amount] : payments) nothing = nothing + amount;
    return nothing;
}

Case paid_until(Case dispute, const Date& on) {
    std::erase_if(dispute.payments,
                  [&](const Payment& payment) { return payment.date && *payment.date > on; });
    return dispute;
}

Money interest_parts(const Case& dispute, Side creditor) {
    Money sum = zero(currency_of(dispute));
    for (const Payment& payment : dispute.payments)
        if (payment.interest && payment.kind != PaymentKind::PriceWithheld &&
            receiver_of(dispute, payment) == creditor)
            sum = sum + *payment.interest;
    return sum;
}

} // namespace redress::app
