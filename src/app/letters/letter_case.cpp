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

FieldTree exhibit_row(const LetterSource& source, const domain::Exhibit& exhibit) {
    FieldTree row;
    row.set("number", std::to_string(exhibit.number));
    row.set("label", source.words.phrase("exhibit_label", {std::to_string(exhibit.number)}));
    row.set("title", exhibit.title);
    set_with_section(row, "date", source.words.date(exhibit.date));
    set_with_section(row, "proves", closed(exhibit.proves));
    return row;
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
    for (const char* key : {"second_tier", "repair_first", "notice", "price_reduction", "withhold_payment"})
        set_with_section(tree, "law." + std::string(key), citation(source, key));
}

// Only what the other side may see. A paper for the forum alone stays out too: it has its own way there.
void add_exhibit_fields(FieldTree& tree, const LetterSource& source) {
    std::vector<FieldTree> rows;
    for (const domain::Exhibit& exhibit : source.dispute.exhibits)
        if (exhibit.audience == domain::Audience::OtherSide) rows.push_back(exhibit_row(source, exhibit));
    set_list_with_section(tree, "enclosures", std::move(rows));
}

} // namespace redress::app
