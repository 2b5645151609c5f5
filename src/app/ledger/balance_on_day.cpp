// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/balance_view.h>
#include <redress/app/case_dates.h>

#include <algorithm>
#include <map>

namespace redress::app {

namespace {

using namespace domain;

/// What fell off the principal on each day.
using Falls = std::map<Date, Money>;

/// A principal with what it was before any payment.
struct Principal {
    Money start;
    Falls falls;
    bool is_awarded = false;
};

/// What the side asks in the first place; null when it asks nothing for itself.
const Head* first_head(const Case& dispute, Side creditor) {
    for (const Head* head : ranked_heads(dispute, creditor))
        if (head->use != HeadUse::SetOff) return head;
    return nullptr;
}

bool counts(const Case& dispute, const LedgerRow& row, Side creditor, bool is_awarded) {
    const Head* head = find(dispute, row.head);
    if (head->asked_by != creditor || head->use == HeadUse::SetOff) return false;
    if (is_awarded) return row.awarded.has_value() && row.standing != Standing::Outside;
    return row.standing == Standing::Counts && head == first_head(dispute, creditor);
}

/// What was paid towards the item day by day; what came before the award is left out, the oldest first.
void add_falls(Principal& principal, const Case& dispute, const LedgerRow& row, const Date& on) {
    Money before = row.paid_before;
    for (const PartPaid& part : parts_paid(dispute, row.item)) {
        const Money left_out = std::min(before, part.amount);
        if (left_out.minor > 0) before = before - left_out;
        const Money falls = left_out.minor > 0 ? part.amount - left_out : part.amount;
        auto& sum =
            principal.falls.emplace(part.payment->date.value_or(on), zero(falls.currency)).first->second;
        sum = sum + falls;
    }
}

/// What nobody is to pay of the claims: what the caps take off; once it is decided, what is set off.
Money taken_off(const Case& dispute, const Ledger& ledger, Side creditor, bool is_awarded) {
    if (is_awarded) {
        const NetAward net = net_of(dispute);
        return creditor == Side::Consumer ? net.set_off_by_trader : net.set_off_by_consumer;
    }
    const Head* head = first_head(dispute, creditor);
    for (const LedgerTotals& totals : ledger.totals)
        if (head != nullptr && totals.head == head->id) return totals.excess;
    return zero(currency_of(dispute));
}

Principal principal_of(const Case& dispute, const Date& on, Side creditor) {
    const Ledger ledger = ledger_of(dispute);
    Principal principal{zero(currency_of(dispute)), {}, false};
    for (const LedgerRow& row : ledger.rows) principal.is_awarded |= counts(dispute, row, creditor, true);
    for (const LedgerRow& row : ledger.rows) {
        if (!counts(dispute, row, creditor, principal.is_awarded)) continue;
        const auto& sum = principal.is_awarded ? row.awarded : row.claimed;
        if (sum) principal.start = principal.start + *sum;
        add_falls(principal, dispute, row, on);
    }
    principal.start = principal.start - taken_off(dispute, ledger, creditor, principal.is_awarded);
    return principal;
}

struct Span {
    Date from;
    Date until; ///< not included
    Money principal;
};

/// The days between two payments, each with what was open then.
std::vector<Span> spans_of(const Principal& principal, const Date& from, const Date& until) {
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

Money open_on(const Principal& principal, const Date& on) {
    Money open = principal.start;
    for (const auto& [day, amount] : principal.falls)
        if (day <= on) open = open - amount;
    return open;
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

void add_interest(BalanceOnDay& balance, const Principal& principal, const law::Pack& pack,
                  law::InterestKind kind) {
    for (const Span& span : spans_of(principal, *balance.from, balance.on)) {
        if (span.principal.minor <= 0) continue;
        const auto statement = law::interest_statement(
            pack, {.principal = span.principal, .kind = kind, .from = span.from, .until = span.until});
        if (statement) add_statement(balance, *statement);
    }
    if (balance.principal.minor <= 0) return;
    const auto further = law::interest_statement(
        pack, {.principal = balance.principal, .kind = kind, .from = *balance.from, .until = balance.on});
    if (further) balance.per_further_day = further->per_further_day;
}

/// What the consumer gets is a refund or compensation; what the trader gets is the price.
bool is_to(const Payment& payment, Side creditor) {
    if (creditor == Side::Trader) return payment.kind == PaymentKind::PricePaid;
    return payment.kind == PaymentKind::Refund || payment.kind == PaymentKind::Compensation;
}

Money interest_paid_by(const Case& dispute, const Date& on, Side creditor) {
    Money paid = zero(currency_of(dispute));
    for (const Payment& payment : dispute.payments) {
        const bool is_of_claim = is_to(payment, creditor);
        if (is_of_claim && payment.interest && (!payment.date || *payment.date <= on))
            paid = paid + *payment.interest;
    }
    return paid;
}

} // namespace

std::optional<Date> interest_start(const Case& dispute, const Resources& resources, law::InterestKind kind) {
    const CaseLaw law = law_of(dispute, resources);
    if (law.own == nullptr) return std::nullopt;
    std::optional<Date> first;
    for (const DateProposal& proposal : date_proposals(dispute, law))
        for (const law::InterestRule& rule : law.own->interest_rules()) {
            const bool starts = proposal.pack == law.own && rule.kind == kind &&
                                std::ranges::find(rule.starts, proposal.rule->key) != rule.starts.end();
            if (starts) keep_first(first, proposal.dates.legal);
        }
    return first;
}

BalanceOnDay balance_on(const Case& dispute, const Resources& resources, const BalanceQuestion& asked) {
    const Money nothing = zero(currency_of(dispute));
    const Principal principal = principal_of(dispute, asked.on, asked.creditor);
    const bool is_consumer = asked.creditor == Side::Consumer;
    const Money costs = net_of(dispute).costs;
    const auto found = is_consumer ? interest_start(dispute, resources, asked.kind) : std::nullopt;
    BalanceOnDay balance{.from = asked.from ? asked.from : found,
                         .on = asked.on,
                         .is_awarded = principal.is_awarded,
                         .principal = open_on(principal, asked.on),
                         .interest = nothing,
                         .interest_paid = interest_paid_by(dispute, asked.on, asked.creditor),
                         .costs = is_consumer ? costs : -costs,
                         .total = nothing,
                         .per_further_day = {},
                         .segments = {},
                         .assumed_from = {},
                         .missing_from = {},
                         .sources = {}};
    const law::Pack* pack = resources.pack(dispute.sheet.jurisdiction);
    if (pack != nullptr && balance.from) add_interest(balance, principal, *pack, asked.kind);
    balance.total = balance.principal + balance.interest - balance.interest_paid + balance.costs;
    return balance;
}

law::PaymentCustom payment_order_of(const Case& dispute, const Resources& resources) {
    const law::Pack* pack = resources.pack(dispute.sheet.jurisdiction);
    return pack != nullptr && pack->payment_order() ? *pack->payment_order() : law::PaymentCustom{};
}

} // namespace redress::app
