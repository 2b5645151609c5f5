// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <algorithm>

namespace redress::app {

namespace {

bool is_goods(const domain::Item* item) {
    return item->kind == domain::ItemKind::Goods || item->kind == domain::ItemKind::GoodsWithInstallation;
}

bool is_service(const domain::Item* item) {
    return item->kind == domain::ItemKind::Service;
}

/// What can be asked differs: a service is neither replaced nor rejected.
void add_kind_fields(FieldTree& tree, const BoughtItems& items) {
    tree.set_section("purchase.is_goods",
                     !items.empty() && std::all_of(items.begin(), items.end(), is_goods));
    tree.set_section("purchase.is_service",
                     !items.empty() && std::all_of(items.begin(), items.end(), is_service));
    tree.set_section("purchase.includes_goods", std::any_of(items.begin(), items.end(), is_goods));
}

std::string place_and_date(const LetterSource& source) {
    const std::string& place = source.dispute.sheet.place;
    const std::string date = source.words.date(source.dated);
    return place.empty() ? source.words.phrase("date_alone", {date})
                         : source.words.phrase("place_and_date", {place, date});
}

void add_law_fields(FieldTree& tree, const LetterSource& source) {
    const Defects open = open_defects(source);
    for (const char* key : {"repair_first", "notice", "price_reduction", "withhold_payment"})
        set_with_section(tree, "law." + std::string(key), section_words(source, key, open));
    const std::string& code = source.dispute.sheet.jurisdiction;
    tree.set_section("law.is_se", code == "SE");
    tree.set_section("law.is_dk", code == "DK");
    tree.set_section("law.is_de", code == "DE");
    tree.set_section("law.is_hu", code == "HU");
    tree.set_section("law.is_ew", code == "EW");
}

} // namespace

void add_case_fields(FieldTree& tree, const LetterSource& source) {
    const domain::CaseSheet& sheet = source.dispute.sheet;
    set_with_section(tree, "case.number", sheet.number);
    tree.set("case.title", sheet.title);
    set_with_section(tree, "case.opened", source.words.date(sheet.opened));
    set_with_section(tree, "case.adviser", sheet.adviser);
    tree.set("letter.date", source.words.date(source.dated));
    tree.set("letter.place_and_date", place_and_date(source));
    tree.set("letter.reply_by", source.words.date_with_weekday(source.reply_by));
    // A number nobody gave to anybody is no reference: only an adviser's case has one that the other side can
    // use.
    set_with_section(tree, "case.reference", sheet.adviser.empty() ? "" : sheet.number);
    const BoughtItems items = items_in_dispute(source.dispute);
    add_kind_fields(tree, items);
    // The boards for consumers hear nothing that one private person sold to another.
    const bool is_from_trader = std::all_of(items.begin(), items.end(), [&](const domain::Item* item) {
        return is_bought_from_trader(source.dispute, *item);
    });
    tree.set_section("purchase.is_from_trader", is_from_trader);
    tree.set_section("board.is_open", is_from_trader && is_board_open(source));
    add_law_fields(tree, source);
}

} // namespace redress::app
