// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_ledger.h"

#include <redress/app/case_dates.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

/// The case with the money that had moved by that day.
Case paid_until(Case dispute, const Date& on) {
    std::erase_if(dispute.payments,
                  [&](const Payment& payment) { return payment.date && *payment.date > on; });
    return dispute;
}

struct Span {
    Date from;
    Date until; ///< not included
    Money principal;
};

/// The days between two payments, each with what was open then.
std::vector<Span> spans_of(const DaySum& principal, const Date& from, const Date& until) {
    std::vector<Span> spans;
    Money open = principal.start;
    Date begins = from;
    for (const auto& [day, amount] : principal.falls) {
        if (day >= until) break;
        if (day > begins) {
            spans.push_back({begins, day, open});
            begins = day;
        }
        open = open - amount;
    }
    if (begins < until) spans.push_back({begins, until, open});
    return spans;
}

void keep_first(std::optional<Date>& first, const std::optional<Date>& day) {
    if (day && (!first || *day < *first)) first = day;
}

void add_statement(BalanceOnDay& balance, const law::InterestStatement& statement) {
    balance.interest = balance.interest + statement.total;
    balance.segments.insert(balance.segments.end(), statement.segments.begin(), statement.segments.end());
    keep_first(balance.assumed_from, statement.assumed_from);
    keep_first(balance.missing_from, statement.missing_from);
    for (const std::string& source : statement.sources)
        if (std::ranges::find(balance.sources, source) == balance.sources.end())
            balance.sources.push_back(source);
}

void add_interest(BalanceOnDay& balance, const DaySum& principal, const law::Pack& pack,
                  law::InterestKind kind) {
    for (const Span& span : spans_of(principal, *balance.from, balance.on)) {
        if (span.principal.minor <= 0) continue;
        const auto statement = law::interest_statement(
            pack, {.principal = span.principal, .kind = kind, .from = span.from, .until = span.until});
        if (statement) add_statement(balance, *statement);
    }
    const Money open = open_on(principal, balance.on);
    if (open.minor <= 0) return;
    const auto further = law::interest_statement(
        pack, {.principal = open, .kind = kind, .from = *balance.from, .until = balance.on});
    if (further) balance.per_further_day = further->per_further_day;
}

/// Withheld price is kept by the one who would have paid, with no interest on it.
void add_paid_interest(BalanceOnDay& balance, const DayLedger& now) {
    for (const Payment& payment : now.dispute.payments)
        if (payment.interest && payment.kind != PaymentKind::PriceWithheld &&
            receiver_of(now.dispute, payment) == now.asked.creditor)
            balance.interest_paid = balance.interest_paid + *payment.interest;
}

/// Costs and interest that are items. Interest is one before a decision only by its day, not by its sum.
void add_items_outside(BalanceOnDay& balance, const DayLedger& now) {
    for (const LedgerRow& row : now.ledger.rows) {
        const auto amount = sum_in(now, row);
        if (!amount || row.standing != Standing::Outside) continue;
        const Money paid = row.paid - row.paid_before;
        if (find(now.dispute, row.item)->remedy == Remedy::Costs) {
            balance.costs = balance.costs + *amount - paid;
        } else if (now.is_decided()) {
            balance.interest = balance.interest + *amount;
            balance.interest_paid = balance.interest_paid + paid;
        }
    }
}

/// A ruling that refuses the interest or gives a sum says all of it that the records know.
bool may_run(const DayLedger& now) {
    return std::ranges::none_of(now.ledger.rows, [&](const LedgerRow& row) {
        const bool is_interest = find(now.dispute, row.item)->remedy == Remedy::Interest &&
                                 is_of_side(now.dispute, row, now.asked.creditor);
        const bool is_given = row.outcome == ItemOutcome::Granted && row.awarded && row.awarded->is_zero();
        return is_interest && row.outcome && !is_given;
    });
}

std::optional<Date> from_of(const DayLedger& now, const Resources& resources) {
    if (now.asked.from) return now.asked.from;
    const bool is_found = now.asked.creditor == Side::Consumer && may_run(now);
    return is_found ? interest_start(now.dispute, resources, now.asked.kind) : std::nullopt;
}

/// What the other side is awarded itself, when set-offs and what it was paid without a purpose are taken off.
Money to_other_side(const DayLedger& now) {
    const Money nothing = zero(currency_of(now.dispute));
    if (now.asked.creditor == Side::Consumer)
        return now.net.to_trader - now.net.set_off_by_consumer + std::min(nothing, now.net.on_account);
    return now.net.to_consumer - now.net.set_off_by_trader + std::min(nothing, -now.net.on_account);
}

BalanceOnDay empty_balance(const DayLedger& now, const Resources& resources) {
    const Money nothing = zero(currency_of(now.dispute));
    return {.from = from_of(now, resources),
            .on = now.asked.on,
            .basis = now.basis,
            .principal = nothing,
            .interest = nothing,
            .interest_on_costs = nothing,
            .interest_paid = nothing,
            .costs = now.asked.creditor == Side::Consumer ? now.net.costs : -now.net.costs,
            .to_other_side = to_other_side(now),
            .total = nothing,
            .per_further_day = {},
            .segments = {},
            .assumed_from = {},
            .missing_from = {},
            .sources = {}};
}

} // namespace

std::optional<Date> interest_start(const Case& dispute, const Resources& resources, law::InterestKind kind) {
    const CaseLaw law = law_of(dispute, resources);
    if (law.own == nullptr) return std::nullopt;
    std::optional<Date> first;
    for (const DateProposal& proposal : date_proposals(dispute, law)) {
        for (const law::InterestRule& rule : law.own->interest_rules()) {
            const bool starts = proposal.pack == law.own && rule.kind == kind &&
                                std::ranges::find(rule.starts, proposal.rule->key) != rule.starts.end();
            if (starts) keep_first(first, proposal.dates.legal);
        }
    }
    return first;
}

BalanceOnDay balance_on(const Case& dispute, const Resources& resources, const BalanceQuestion& asked) {
    const Case paid = paid_until(dispute, asked.on);
    const DayLedger now = ledger_on(paid, asked);
    BalanceOnDay balance = empty_balance(now, resources);
    const Principal principal = principal_of(now);
    balance.principal = open_on(principal.bearing, asked.on) + open_on(principal.quiet, asked.on);
    const law::Pack* pack = resources.pack(dispute.sheet.jurisdiction);
    if (pack != nullptr && balance.from) add_interest(balance, principal.bearing, *pack, asked.kind);
    add_paid_interest(balance, now);
    add_items_outside(balance, now);
    balance.costs = balance.costs - principal.unused;
    balance.total =
        balance.principal + balance.interest - balance.interest_paid + balance.costs - balance.to_other_side;
    return balance;
}

} // namespace redress::app
