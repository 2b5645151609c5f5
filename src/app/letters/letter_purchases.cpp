// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

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
    // A service is finished, not delivered.
    const bool is_service = item.kind == domain::ItemKind::Service;
    set_with_section(row, "delivery",
                     item.delivered ? words.phrase(is_service ? "delivery.service" : "delivery.goods",
                                                   {words.date(item.delivered)})
                                    : "");
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

/// What was bought, for the subject line: the things that have one of the defects, else all; of more than two
/// the first. Empty where nothing is recorded: the case's title is the office's own name for it.
std::string goods_of(const LetterSource& source, const Defects& defects) {
    std::vector<std::string> goods;
    const auto add = [&](const domain::Item* item) {
        if (item == nullptr || item->description.empty()) return;
        if (std::find(goods.begin(), goods.end(), item->description) == goods.end())
            goods.push_back(item->description);
    };
    for (const domain::Defect& defect : source.dispute.defects)
        if (defects.count(defect.id) > 0) add(domain::find(source.dispute, defect.item));
    if (goods.empty())
        for (const domain::Item& item : source.dispute.items) add(&item);
    return goods.size() > 2 ? source.words.phrase("goods_and_more", {goods.front()})
                            : source.words.list(goods);
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
    const Defects open = open_defects(source);
    set_with_section(tree, "purchase.goods", goods_of(source, open));
    const Defects claimed = defects_of(counted_items(source));
    set_with_section(tree, "claim.goods", goods_of(source, claimed.empty() ? open : claimed));
}

} // namespace redress::app
