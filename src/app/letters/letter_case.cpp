// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <algorithm>

namespace redress::app {

namespace {

/// Services have a law of their own in some countries; then no section about goods is printed.
bool concerns_service(const domain::Case& dispute) {
    return std::any_of(dispute.defects.begin(), dispute.defects.end(), [&](const domain::Defect& defect) {
        const domain::Item* item = domain::find(dispute, defect.item);
        return item != nullptr && item->kind == domain::ItemKind::Service;
    });
}

/// The section of a law as the letter's language writes it. Empty when the day of the contract is not known,
/// when the pack has none for that day or has it in another language only, and when nobody has confirmed it.
std::string citation(const LetterSource& source, const std::string& key) {
    const domain::Purchase* purchase = main_purchase(source.dispute);
    if (source.pack == nullptr || purchase == nullptr || !purchase->contract_date) return {};
    if (concerns_service(source.dispute)) return {};
    const law::Citation* found = source.pack->citation(key, purchase->contract_date);
    if (found == nullptr || !law::may_be_printed(*found)) return {};
    const auto words = found->words.find(source.words.language());
    return words != found->words.end() ? words->second : std::string();
}

std::string place_and_date(const LetterSource& source) {
    const std::string& place = source.dispute.sheet.place;
    const std::string date = source.words.date(source.dated);
    return place.empty() ? source.words.phrase("date_alone", {date})
                         : source.words.phrase("place_and_date", {place, date});
}

void add_law_fields(FieldTree& tree, const LetterSource& source) {
    for (const char* key :
         {"second_tier", "repair_first", "notice", "price_reduction", "withhold_payment", "rescission"})
        set_with_section(tree, "law." + std::string(key), citation(source, key));
    const std::string repair_cost = citation(source, "repair_cost");
    set_with_section(tree, "law.repair_cost",
                     repair_cost.empty() ? citation(source, "repair_cost_and_reduction") : repair_cost);
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
    tree.set_section("purchase.is_goods", !concerns_service(source.dispute));
    add_law_fields(tree, source);
}

} // namespace redress::app
