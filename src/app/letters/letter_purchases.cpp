// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <redress/domain/totals.h>

#include <algorithm>

namespace redress::app {

namespace {

FieldTree purchase_row(const LetterSource& source, const domain::Item& item) {
    const LetterWords& words = source.words;
    const auto net = domain::net_price(item);
    FieldTree row;
    row.set("description", closed(item.description));
    set_with_section(row, "serial_number", item.serial_number);
    set_with_section(row, "delivered", words.date(item.delivered));
    set_with_section(row, "installed", words.date(item.installed));
    set_with_section(row, "price", words.money(item.price));
    set_with_section(row, "discount",
                     item.discount && !item.discount->is_zero() ? words.money(*item.discount) : "");
    set_with_section(row, "net", words.money(net));
    set_with_section(row, "tax_credit", words.money(item.tax_credit));
    set_with_section(row, "trade_in", words.money(item.trade_in));
    const domain::Purchase* purchase = domain::find(source.dispute, item.purchase);
    set_with_section(row, "bought", purchase != nullptr ? words.date(purchase->contract_date) : "");
    set_with_section(row, "order_number", purchase != nullptr ? purchase->order_number : "");
    set_with_section(row, "channel", purchase != nullptr ? words.choice("channel", purchase->channel) : "");
    return row;
}

/// What was bought, for the subject line: the things that have defects. More than two are the case's title.
std::string goods_of(const LetterSource& source) {
    std::vector<std::string> goods;
    const auto add = [&](const domain::Item* item) {
        if (item == nullptr || item->description.empty()) return;
        if (std::find(goods.begin(), goods.end(), item->description) == goods.end())
            goods.push_back(item->description);
    };
    for (const domain::Defect& defect : source.dispute.defects)
        if (defect.status == domain::DefectStatus::Open) add(domain::find(source.dispute, defect.item));
    if (goods.empty())
        for (const domain::Item& item : source.dispute.items) add(&item);
    const bool is_title = goods.empty() || goods.size() > 2;
    return is_title ? source.dispute.sheet.title : source.words.list(goods);
}

FieldTree payment_row(const LetterSource& source, const domain::Payment& payment) {
    FieldTree row;
    row.set("kind", source.words.choice("payment", payment.kind));
    set_with_section(row, "date", source.words.date(payment.date));
    const bool is_known = payment.means != domain::PaymentMeans::Unknown;
    set_with_section(row, "means", is_known ? source.words.choice("payment_means", payment.means) : "");
    row.set("amount", source.words.money(payment.amount));
    return row;
}

std::string unless_zero(const LetterSource& source, const domain::Money& amount) {
    return amount.is_zero() ? std::string() : source.words.money(amount);
}

domain::Money sum_of(const domain::Case& dispute, std::optional<domain::Money> domain::Item::*part) {
    domain::Money sum = domain::zero(domain::currency_of(dispute));
    for (const domain::Item& item : dispute.items)
        sum = sum + (item.*part).value_or(domain::zero(sum.currency));
    return sum;
}

/// What was to pay is told only where it is not simply the price.
void add_price_fields(FieldTree& tree, const LetterSource& source) {
    const domain::Money trade_in = sum_of(source.dispute, &domain::Item::trade_in);
    const domain::Money tax_credit = sum_of(source.dispute, &domain::Item::tax_credit);
    const domain::Money after_trade_in = domain::settlement_of(source.dispute).price;
    const bool is_reduced = !trade_in.is_zero() || !tax_credit.is_zero();
    set_with_section(tree, "settlement.price", unless_zero(source, after_trade_in + trade_in));
    set_with_section(tree, "settlement.trade_in", unless_zero(source, -trade_in));
    set_with_section(tree, "settlement.tax_credit", unless_zero(source, -tax_credit));
    set_with_section(tree, "settlement.to_pay",
                     is_reduced ? source.words.money(after_trade_in - tax_credit) : "");
}

void add_settlement_fields(FieldTree& tree, const LetterSource& source) {
    const domain::Settlement money = domain::settlement_of(source.dispute);
    set_with_section(tree, "settlement.paid", unless_zero(source, money.paid));
    set_with_section(tree, "settlement.refunded", unless_zero(source, money.refunded));
    set_with_section(tree, "settlement.withheld", unless_zero(source, money.withheld));
    set_with_section(tree, "settlement.unpaid", unless_zero(source, money.unpaid));
    set_with_section(tree, "settlement.reduction", unless_zero(source, money.reduction));
    set_with_section(tree, "settlement.other", unless_zero(source, money.other));
    set_with_section(tree, "settlement.refund_due", unless_zero(source, money.refund_due));
    set_with_section(tree, "settlement.still_owed", unless_zero(source, money.still_owed));
    const auto is_any = [&](std::initializer_list<domain::Money> amounts) {
        return std::any_of(amounts.begin(), amounts.end(),
                           [](const auto& amount) { return !amount.is_zero(); });
    };
    // The sum needs explaining only where it is not simply the stated total.
    tree.set_section("settlement.is_needed", is_any({money.withheld, money.unpaid, money.refunded}));
    tree.set_section("settlement.is_any",
                     is_any({money.price, money.paid, money.withheld, money.unpaid, money.refunded,
                             money.reduction, money.other, money.refund_due, money.still_owed}));
}

/// The day of the contract, when all that the paper is about has the same.
std::string common_date(const LetterSource& source) {
    const domain::Purchase* first = main_purchase(source.dispute);
    if (first == nullptr) return {};
    for (const domain::Purchase& purchase : source.dispute.purchases)
        if (purchase.contract_date != first->contract_date) return {};
    return source.words.date(first->contract_date);
}

} // namespace

void add_purchase_fields(FieldTree& tree, const LetterSource& source) {
    std::vector<FieldTree> rows;
    for (const domain::Item& item : source.dispute.items) rows.push_back(purchase_row(source, item));
    set_list_with_section(tree, "purchase_lines", std::move(rows));
    const domain::Purchase* purchase = main_purchase(source.dispute);
    set_with_section(tree, "purchase.order_number", purchase != nullptr ? purchase->order_number : "");
    set_with_section(tree, "purchase.date", common_date(source));
    tree.set("purchase.goods", goods_of(source));
}

void add_payment_fields(FieldTree& tree, const LetterSource& source) {
    std::vector<FieldTree> rows;
    for (const domain::Payment& payment : source.dispute.payments)
        if (payment.amount) rows.push_back(payment_row(source, payment));
    set_list_with_section(tree, "payments", std::move(rows));

    add_price_fields(tree, source);
    add_settlement_fields(tree, source);
}

} // namespace redress::app
