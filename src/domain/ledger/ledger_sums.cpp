// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_sums.h"

#include "sums/alternatives.h"

#include <algorithm>

namespace redress::domain {

namespace {

void add(Money& sum, const std::optional<Money>& amount) {
    if (amount) sum = sum + *amount;
}

LedgerTotals empty_totals(Id<Head> head, Currency currency, std::size_t instances) {
    const Money nothing = zero(currency);
    return {.head = head,
            .claimed = nothing,
            .excess = nothing,
            .conceded = nothing,
            .offered = nothing,
            .awarded = nothing,
            .paid = nothing,
            .paid_before = nothing,
            .balance = nothing,
            .at_instance = std::vector<Money>(instances, nothing),
            .outside_awarded = nothing};
}

void add_row(LedgerTotals& totals, const LedgerRow& row) {
    if (row.standing == Standing::Outside) return add(totals.outside_awarded, row.awarded);
    if (row.standing == Standing::Counts) add(totals.claimed, row.claimed);
    add(totals.awarded, row.awarded);
    add(totals.paid, row.paid);
    add(totals.paid_before, row.paid_before);
    add(totals.balance, row.balance);
    for (std::size_t i = 0; i < row.instances.size(); ++i)
        add(totals.at_instance[i], row.instances[i].awarded);
}

/// Who concedes two alternatives gives one of them.
Money most_in(const Ledger& ledger, const Alternatives& group, std::optional<Money> LedgerRow::*column,
              const Money& nothing) {
    Money most = nothing;
    for (const LedgerRow& row : ledger.rows) {
        const bool is_member = std::any_of(group.begin(), group.end(),
                                           [&](const ClaimItem* item) { return item->id == row.item; });
        if (is_member && row.standing != Standing::Outside)
            most = std::max(most, (row.*column).value_or(nothing));
    }
    return most;
}

} // namespace

LedgerTotals totals_in(const Case& dispute, const Head& head, const Ledger& ledger) {
    LedgerTotals totals = empty_totals(head.id, currency_of(dispute), ledger.instances.size());
    const Money nothing = totals.claimed;
    for (const LedgerRow& row : ledger.rows)
        if (row.head == head.id) add_row(totals, row);
    for (const CapLine& cap : total_of(dispute, head).caps) add(totals.excess, cap.excess);
    for (const Alternatives& group : alternatives_in(dispute, head.id)) {
        add(totals.conceded, most_in(ledger, group, &LedgerRow::conceded, nothing));
        add(totals.offered, most_in(ledger, group, &LedgerRow::offered, nothing));
    }
    return totals;
}

std::optional<Percent> recovered_share(const LedgerTotals& totals) {
    const Money claimed = totals.claimed - totals.excess;
    if (claimed.minor <= 0) return std::nullopt;
    constexpr std::int64_t whole = 10'000;     // hundredths of one per cent
    constexpr std::int64_t most = 100 * whole; // beyond it the share says nothing
    const Money share = scaled({whole, claimed.currency}, totals.paid.minor, claimed.minor);
    return Percent{static_cast<int>(std::clamp<std::int64_t>(share.minor, -most, most))};
}

} // namespace redress::domain
