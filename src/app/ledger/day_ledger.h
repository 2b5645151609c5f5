// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/ledger/balance_view.h>

#include <map>

namespace redress::app {

/// A sum with what it was before any payment, and what fell off it on each day.
struct DaySum {
    domain::Money start;
    std::map<domain::Date, domain::Money> falls;
};
domain::Money open_on(const DaySum& sum, const domain::Date& on);

/// What was paid and names nothing, by the day on which it was paid, the oldest first.
using Unnamed = std::vector<std::pair<domain::Date, domain::Money>>;

/// The principal: what bears interest, and what was settled and bears none.
struct Principal {
    DaySum bearing, quiet;
    Unnamed unused; ///< when nothing of the principal is open
};

/// What is asked of a case, whose payments end on that day, and what its ledger says then.
struct DayLedger {
    const domain::Case& dispute;
    const BalanceQuestion& asked;
    domain::Ledger ledger;
    domain::NetAward net;
    const domain::Head* first = nullptr; ///< what the side asks in the first place; null: nothing for itself
    BalanceBasis basis = BalanceBasis::Claimed;
    bool is_decided() const { return basis != BalanceBasis::Claimed; }
};
DayLedger ledger_on(const domain::Case& dispute, const BalanceQuestion& asked);

/// Whether the row is of a claim or counterclaim of the side.
bool is_of_side(const domain::Case& dispute, const domain::LedgerRow& row, domain::Side creditor);

/// What the side is to get by the row: awarded, or recommended while nothing is awarded, or asked in the
/// first place while nothing is decided for it.
std::optional<domain::Money> sum_in(const DayLedger& now, const domain::LedgerRow& row);

Principal principal_of(const DayLedger& now);

/// What binding rulings leave the side of both sides' costs, and what falls off it day by day; an award is a
/// fall below 0. What names nothing is taken off as far as something is left.
DaySum bearing_costs(const DayLedger& now, Unnamed& unused);

domain::Money sum_of(const Unnamed& payments, domain::Money nothing);

/// The case with the money that had moved by that day.
domain::Case paid_until(domain::Case dispute, const domain::Date& on);

/// The part of payments to the side that is interest. Withheld price is kept by the one who would have paid,
/// with no interest on it.
domain::Money interest_parts(const domain::Case& dispute, domain::Side creditor);

} // namespace redress::app
