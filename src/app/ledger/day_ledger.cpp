// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_ledger.h"

#include <redress/domain/ledger/beside_results.h>
#include <redress/domain/ledger/on_account.h>

#include <algorithm>
#include <map>

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

/// As far as something is left by the decisions; of a claim all. A side without a claim has nothing paid on it.
Money most_unnamed(const DayLedger& now) {
    const Money nothing = zero(currency_of(now.dispute));
    const bool is_consumer = now.asked.creditor == Side::Consumer;
    const Money used = std::max(nothing, is_consumer ? now.net.on_account : -now.net.on_account);
    if (now.is_decided() || now.first == nullptr) return used;
    const OnAccount had = on_account_of(now.dispute);
    return is_consumer ? had.to_consumer : had.to_trader;
}

/// The oldest first: what was given back is missing of the last.
Unnamed unnamed_of(const DayLedger& now) {
    Money most = most_unnamed(now);
    Unnamed payments;
    for (const Payment* payment : by_day(now.dispute)) {
        if (receiver_of(now.dispute, *payment) != now.asked.creditor) continue;
        const Money whole = unallocated_of(now.dispute, *payment);
        const Money part = std::min(most, whole);
        most = most - part;
        if (!part.is_zero()) payments.emplace_back(payment->date.value_or(now.asked.on), part);
    }
    return payments;
}

BalanceBasis basis_of(const Case& dispute, const LedgerRow& row) {
    if (!row.awarded) return BalanceBasis::Claimed;
    return is_recommended(dispute, row.item) ? BalanceBasis::Recommended : BalanceBasis::Awarded;
}

/// One without a day bears no interest, and lessens the other side's from the start.
void add_award(DaySum& sum, const DayLedger& now, const CostsAward& award) {
    const bool is_own = award.to == now.asked.creditor;
    for (const auto& [since, amount] : costs_by_day(now.dispute, award)) {
        if (since)
            add_fall(sum, *since, is_own ? -amount : amount);
        else if (!is_own)
            sum.start = sum.start - amount;
    }
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
    std::map<Side, Money> followed{{Side::Consumer, sum.start}, {Side::Trader, sum.start}};
    for (const CostsAward& award : costs_awards(now.dispute)) {
        if (award.is_binding)
            add_award(sum, now, award);
        else
            followed.at(award.to) = followed.at(award.to) + award.amount;
    }
    for (const Payment* payment : by_day(now.dispute)) {
        const Side to = receiver_of(now.dispute, *payment);
        const Money whole = costs_part(now.dispute, *payment);
        const Money part = whole - std::min(whole, followed.at(to));
        followed.at(to) = followed.at(to) - (whole - part);
        if (!part.is_zero())
            add_fall(sum, payment->date.value_or(now.asked.on), to == now.asked.creditor ? part : -part);
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
