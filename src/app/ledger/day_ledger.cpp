// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_ledger.h"

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

/// What was paid towards the item day by day; what came before the award is left out, the oldest first.
void add_falls(DaySum& sum, const DayLedger& now, const LedgerRow& row) {
    Money before = row.paid_before;
    for (const PartPaid& part : parts_paid(now.dispute, row.item)) {
        const Money left_out = std::min(before, part.amount);
        if (left_out.minor > 0) before = before - left_out;
        const Money falls = left_out.minor > 0 ? part.amount - left_out : part.amount;
        Money& on_day =
            sum.falls.emplace(part.payment->date.value_or(now.asked.on), zero(falls.currency)).first->second;
        on_day = on_day + falls;
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

/// Takes what names nothing off the sum, the oldest first, as far as something of it is open; gives what is
/// left of it.
Money take_unnamed(DaySum& sum, const DayLedger& now, Money unnamed) {
    Money part = std::min(unnamed, std::max(zero(unnamed.currency), open_on(sum, now.asked.on)));
    const Money left = unnamed - part;
    for (const Payment* payment : by_day(now.dispute)) {
        if (receiver_of(now.dispute, *payment) != now.asked.creditor) continue;
        const Money falls = std::min(part, unallocated_of(now.dispute, *payment));
        if (falls.is_zero()) continue;
        part = part - falls;
        Money& on_day =
            sum.falls.emplace(payment->date.value_or(now.asked.on), zero(falls.currency)).first->second;
        on_day = on_day + falls;
    }
    return left;
}

/// What was paid to the side and names nothing: as far as something is left by the decisions; of a claim all.
Money unnamed_of(const DayLedger& now) {
    const Money nothing = zero(currency_of(now.dispute));
    if (now.is_decided())
        return std::max(nothing,
                        now.asked.creditor == Side::Consumer ? now.net.on_account : -now.net.on_account);
    Money sum = nothing;
    for (const Payment& payment : now.dispute.payments)
        if (receiver_of(now.dispute, payment) == now.asked.creditor)
            sum = sum + unallocated_of(now.dispute, payment);
    return sum;
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
    Principal principal{{nothing, {}}, {nothing, {}}, nothing};
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
    principal.unused =
        take_unnamed(principal.quiet, now, take_unnamed(principal.bearing, now, unnamed_of(now)));
    return principal;
}

} // namespace redress::app
