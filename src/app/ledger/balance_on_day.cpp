// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_ledger.h"

#include <redress/app/case_dates.h>
#include <redress/domain/ledger/beside_results.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

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

/// One sum that bears interest of a kind from a day on.
struct Bearing {
    InterestOn on = InterestOn::Principal;
    const DaySum& sum;
    law::InterestKind kind;
    Date from;
};

void add_statement(BalanceOnDay& balance, InterestOn on, const law::InterestStatement& statement) {
    balance.interest = balance.interest + statement.total;
    if (on == InterestOn::Costs) balance.interest_on_costs = balance.interest_on_costs + statement.total;
    for (const law::InterestSegment& segment : statement.segments)
        balance.segments.push_back({on, statement.principal, segment});
    keep_first(balance.assumed_from, statement.assumed_from);
    keep_first(balance.missing_from, statement.missing_from);
    for (const std::string& source : statement.sources)
        if (std::ranges::find(balance.sources, source) == balance.sources.end())
            balance.sources.push_back(source);
}

void add_interest(BalanceOnDay& balance, const Bearing& bearing, const law::Pack& pack) {
    for (const Span& span : spans_of(bearing.sum, bearing.from, balance.on)) {
        if (span.principal.minor <= 0) continue;
        const auto statement = law::interest_statement(
            pack,
            {.principal = span.principal, .kind = bearing.kind, .from = span.from, .until = span.until});
        if (statement) add_statement(balance, bearing.on, *statement);
    }
    const Money open = open_on(bearing.sum, balance.on);
    if (open.minor <= 0 || bearing.from > balance.on) return;
    const auto further = law::interest_statement(
        pack, {.principal = open, .kind = bearing.kind, .from = bearing.from, .until = balance.on});
    if (!further) return;
    const Money before = balance.per_further_day.value_or(zero(open.currency));
    balance.per_further_day = before + further->per_further_day;
    if (bearing.on == InterestOn::Costs) balance.per_further_day_on_costs = further->per_further_day;
}

/// From the first day on which anything is awarded.
void add_costs_interest(BalanceOnDay& balance, const DaySum& costs, const law::Pack& pack) {
    if (!pack.interest_on_costs() || costs.falls.empty()) return;
    add_interest(balance,
                 {InterestOn::Costs, costs, pack.interest_on_costs()->kind, costs.falls.begin()->first},
                 pack);
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

struct From {
    FromSource source = FromSource::Unknown;
    std::optional<Date> day = {};
};

From from_of(const DayLedger& now, const Resources& resources) {
    if (now.asked.from) return {FromSource::Stated, now.asked.from};
    if (!may_run(now)) return {FromSource::Excluded};
    const Ruling* ruling = ruling_on_interest(now.dispute, now.asked.creditor);
    if (ruling != nullptr && now.basis == BalanceBasis::Awarded)
        return {FromSource::Ruling, ruling->interest_from};
    const auto found = now.asked.creditor == Side::Consumer
                           ? interest_start(now.dispute, resources, now.asked.kind)
                           : std::nullopt;
    return {found ? FromSource::Records : FromSource::Unknown, found};
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
    const From from = from_of(now, resources);
    return {.from = from.day,
            .from_source = from.source,
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
            .per_further_day_on_costs = {},
            .segments = {},
            .assumed_from = {},
            .missing_from = {},
            .sources = {}};
}

} // namespace

law::InterestKind usual_interest(const law::Pack& pack) {
    const auto& rules = pack.interest_rules();
    const bool has_late = std::ranges::any_of(
        rules, [](const law::InterestRule& rule) { return rule.kind == law::InterestKind::LatePayment; });
    return has_late || rules.empty() ? law::InterestKind::LatePayment : rules.front().kind;
}

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

Money BalanceOnDay::running() const {
    Money sum = zero(principal.currency);
    for (const BalanceSegment& segment : segments) sum = sum + segment.rate.amount;
    return sum;
}

BalanceOnDay balance_on(const Case& dispute, const Resources& resources, const BalanceQuestion& asked) {
    const Case paid = paid_until(dispute, asked.on);
    const DayLedger now = ledger_on(paid, asked);
    BalanceOnDay balance = empty_balance(now, resources);
    Principal principal = principal_of(now);
    balance.principal = open_on(principal.bearing, asked.on) + open_on(principal.quiet, asked.on);
    const Money off_costs = sum_of(principal.unused, zero(balance.principal.currency));
    const DaySum costs = bearing_costs(now, principal.unused);
    if (const law::Pack* pack = resources.pack(dispute.sheet.jurisdiction)) {
        if (balance.from)
            add_interest(balance, {InterestOn::Principal, principal.bearing, asked.kind, *balance.from},
                         *pack);
        add_costs_interest(balance, costs, *pack);
    }
    balance.interest_paid = interest_parts(now.dispute, asked.creditor);
    add_items_outside(balance, now);
    balance.costs = balance.costs - off_costs;
    balance.total =
        balance.principal + balance.interest - balance.interest_paid + balance.costs - balance.to_other_side;
    return balance;
}

} // namespace redress::app
