// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <redress/domain/totals.h>

#include <algorithm>

namespace redress::app {

using domain::Money;
using domain::Settlement;

namespace {

FieldTree payment_row(const LetterSource& source, const domain::Payment& payment) {
    FieldTree row;
    row.set("kind", source.words.choice("payment", payment.kind));
    set_with_section(row, "date", source.words.date(payment.date));
    const bool is_known = payment.means != domain::PaymentMeans::Unknown;
    set_with_section(row, "means", is_known ? source.words.choice("payment_means", payment.means) : "");
    row.set("amount", source.words.money(payment.amount));
    return row;
}

std::string unless_zero(const LetterSource& source, const Money& amount) {
    return amount.is_zero() ? std::string() : source.words.money(amount);
}

Money sum_of(const domain::Case& dispute, std::optional<Money> domain::Item::*part) {
    Money sum = domain::zero(domain::currency_of(dispute));
    for (const domain::Item& item : dispute.items)
        sum = sum + (item.*part).value_or(domain::zero(sum.currency));
    return sum;
}

bool are_prices_known(const domain::Case& dispute) {
    return std::all_of(dispute.items.begin(), dispute.items.end(),
                       [](const domain::Item& item) { return domain::net_price(item).has_value(); });
}

/// What was to pay is told only where it is not simply the price. The whole is not known while a part is not.
void add_price_fields(FieldTree& tree, const LetterSource& source) {
    const Money trade_in = sum_of(source.dispute, &domain::Item::trade_in);
    const Money tax_credit = sum_of(source.dispute, &domain::Item::tax_credit);
    const bool is_known = are_prices_known(source.dispute);
    const Money after_trade_in = domain::settlement_of(source.dispute).price;
    const bool is_reduced = !trade_in.is_zero() || !tax_credit.is_zero();
    set_with_section(tree, "settlement.price",
                     is_known ? unless_zero(source, after_trade_in + trade_in) : "");
    set_with_section(tree, "settlement.trade_in", unless_zero(source, -trade_in));
    set_with_section(tree, "settlement.tax_credit", unless_zero(source, -tax_credit));
    set_with_section(tree, "settlement.to_pay",
                     is_reduced && is_known ? source.words.money(after_trade_in - tax_credit) : "");
}

/// Lines that the reader can add up to the result.
class Sum {
public:
    explicit Sum(const LetterSource& source) : source_(source) {}

    void plus(const char* key, const Money& amount) { add("settlement." + std::string(key), amount); }
    void minus(const char* key, const Money& amount) { add("settlement.less_" + std::string(key), -amount); }
    std::vector<FieldTree> rows() && { return std::move(rows_); }

private:
    void add(const std::string& key, const Money& amount) {
        if (amount.is_zero()) return;
        FieldTree row;
        row.set("title", source_.words.phrase(key));
        row.set("amount", source_.words.money(amount));
        rows_.push_back(std::move(row));
    }
    const LetterSource& source_;
    std::vector<FieldTree> rows_;
};

/// What is claimed beside the price itself.
Money compensation_in(const Settlement& money) {
    return money.other - money.refund;
}

/// From the claim to what the seller is to pay.
std::vector<FieldTree> refund_rows(const LetterSource& source, const Settlement& money) {
    Sum sum(source);
    sum.plus("reduction", money.reduction);
    sum.plus("refund", money.refund);
    sum.plus("other", compensation_in(money));
    sum.minus("refunded", money.refunded);
    sum.minus("withheld", money.withheld);
    sum.minus("unpaid", money.unpaid);
    return std::move(sum).rows();
}

/// From what is not paid to what is left of it. What was refunded beyond the claim is not paid back.
std::vector<FieldTree> debt_rows(const LetterSource& source, const Settlement& money) {
    const Money claim = money.reduction + money.other;
    Sum sum(source);
    sum.plus("withheld", money.withheld);
    sum.plus("unpaid", money.unpaid);
    if (money.refunded <= claim) {
        sum.minus("reduction", money.reduction);
        sum.minus("refund", money.refund);
        sum.minus("other", compensation_in(money));
        sum.plus("refunded", money.refunded);
    }
    return std::move(sum).rows();
}

/// Between the buyers and one counterpart; the name stands only where there are several.
FieldTree settlement_row(const LetterSource& source, const domain::PartySettlement& settlement,
                         std::size_t count) {
    const Settlement& money = settlement.money;
    const domain::Party* party = domain::find(source.dispute, settlement.party);
    FieldTree row;
    const std::string name = party != nullptr ? party->name : source.words.phrase("nobody");
    set_with_section(row, "party", count > 1 ? name : "");
    row.set_list("rows", money.still_owed.is_zero() ? refund_rows(source, money) : debt_rows(source, money));
    set_with_section(row, "refund_due", unless_zero(source, money.refund_due));
    set_with_section(row, "still_owed", unless_zero(source, money.still_owed));
    // More refunded than claimed is no debt of the buyers: then there is no result to print.
    row.set_section("is_even",
                    money.reduction + money.other - money.refunded == money.withheld + money.unpaid);
    row.set("nothing", source.words.money(domain::zero(money.refund_due.currency)));
    return row;
}

bool is_any(std::initializer_list<Money> amounts) {
    return std::any_of(amounts.begin(), amounts.end(), [](const Money& amount) { return !amount.is_zero(); });
}

/// None once something is decided: what the claim comes to is then no longer what anybody has to pay.
std::vector<FieldTree> settlement_rows(const LetterSource& source) {
    if (source.is_partly_decided) return {};
    const auto settlements = domain::settlements_of(source.dispute);
    std::vector<FieldTree> rows;
    for (const domain::PartySettlement& one : settlements)
        if (is_any({one.money.reduction, one.money.other, one.money.withheld, one.money.unpaid,
                    one.money.refunded}))
            rows.push_back(settlement_row(source, one, settlements.size()));
    return rows;
}

void add_settlement_fields(FieldTree& tree, const LetterSource& source) {
    const Settlement money = domain::settlement_of(source.dispute);
    set_with_section(tree, "settlement.paid", unless_zero(source, money.paid));
    set_with_section(tree, "settlement.refunded", unless_zero(source, money.refunded));
    set_with_section(tree, "settlement.withheld", unless_zero(source, money.withheld));
    set_with_section(tree, "settlement.unpaid", unless_zero(source, money.unpaid));
    set_with_section(tree, "settlement.reduction", unless_zero(source, money.reduction));
    set_with_section(tree, "settlement.other", unless_zero(source, money.other));
    const auto due = [&](const Money& amount) {
        return source.is_partly_decided ? std::string() : unless_zero(source, amount);
    };
    set_with_section(tree, "settlement.refund_due", due(money.refund_due));
    set_with_section(tree, "settlement.still_owed", due(money.still_owed));
    // The sum needs explaining only where it is not simply the stated total.
    tree.set_section("settlement.is_needed", is_any({money.withheld, money.unpaid, money.refunded}));
    tree.set_section("settlement.has_compensation", !compensation_in(money).is_zero());
    tree.set_section("settlement.is_any", is_any({money.price, money.paid, money.withheld, money.unpaid,
                                                  money.refunded, money.reduction, money.other}));
    set_list_with_section(tree, "settlements", settlement_rows(source));
}

} // namespace

void add_payment_fields(FieldTree& tree, const LetterSource& source) {
    // By their days; those without one last.
    std::vector<domain::Payment> payments = source.dispute.payments;
    std::stable_sort(payments.begin(), payments.end(),
                     [](const auto& a, const auto& b) { return a.date && (!b.date || *a.date < *b.date); });
    std::vector<FieldTree> rows;
    for (const domain::Payment& payment : payments)
        if (payment.amount) rows.push_back(payment_row(source, payment));
    set_list_with_section(tree, "payments", std::move(rows));

    add_price_fields(tree, source);
    add_settlement_fields(tree, source);
}

} // namespace redress::app
