// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/shop_fields.h"

#include <algorithm>

namespace redress::app {

using domain::Intake;

namespace {

/// What the customer complained of on that day, by the notices and the repairs asked for; where neither says,
/// what had shown itself in the goods by then.
Defects defects_handed_in(const LetterSource& source, const Intake& intake) {
    Defects named;
    for (const domain::Notice& notice : source.dispute.notices)
        if (notice.date && notice.date == intake.received)
            named.insert(notice.defects.begin(), notice.defects.end());
    for (const domain::RepairAttempt& attempt : source.dispute.repair_attempts)
        if (attempt.requested && attempt.requested == intake.received)
            named.insert(attempt.defects.begin(), attempt.defects.end());
    if (!named.empty()) return named;
    for (const domain::Defect& defect : source.dispute.defects)
        if (defect.item == intake.item && defect.status == domain::DefectStatus::Open &&
            (!defect.discovered || !intake.received || *defect.discovered <= *intake.received))
            named.insert(defect.id);
    return named;
}

std::vector<FieldTree> defect_rows(const LetterSource& source, const Defects& defects) {
    std::vector<FieldTree> rows;
    for (const domain::Defect& defect : source.dispute.defects) {
        if (defects.count(defect.id) == 0) continue;
        FieldTree& row = rows.emplace_back();
        row.set("number", std::to_string(defect.number));
        row.set("title", closed(defect.title));
        set_with_section(row, "description", closed(defect.description));
        set_with_section(row, "discovered", source.words.date(defect.discovered));
    }
    return rows;
}

/// The numbers of the defects of which a notice was recorded that day.
std::string noticed(const LetterSource& source, const Intake& intake) {
    Defects told;
    for (const domain::Notice& notice : source.dispute.notices)
        if (notice.date && notice.date == intake.received && reaches_the_seller(source.dispute, notice))
            told.insert(notice.defects.begin(), notice.defects.end());
    const std::vector<domain::Id<domain::Defect>> defects(told.begin(), told.end());
    return source.words.defects(numbers_of(source.dispute, defects));
}

/// What was handed in: what the record names, and nothing else that was bought; where it names nothing, the
/// goods of the case. A service cannot be handed in.
std::string item_words(const LetterSource& source, const domain::Item* item) {
    if (item != nullptr) return unclosed(item->description);
    std::vector<std::string> names;
    for (const domain::Item& other : source.dispute.items)
        if (other.kind != domain::ItemKind::Service && other.kind != domain::ItemKind::Digital)
            names.push_back(unclosed(other.description));
    return joined(names, "\n");
}

struct People {
    std::string handed_in, taken;
};

People people_of(const LetterSource& source, const LetterChoices& choices) {
    std::vector<std::string> buyers;
    for (const domain::Party* buyer : buyers_of(source.dispute)) buyers.push_back(buyer->name);
    const domain::Party* shop = seller_of(source.dispute);
    std::string taker = shop == nullptr ? "" : shop->contact_person;
    if (shop != nullptr && taker.empty()) taker = shop->name;
    return {choices.handed_in_by.empty() ? source.words.list(buyers) : choices.handed_in_by,
            choices.taken_by.empty() ? taker : choices.taken_by};
}

void add_people(FieldTree& tree, const LetterSource& source, const LetterChoices& choices) {
    const People people = people_of(source, choices);
    set_with_section(tree, "intake.handed_in_by", people.handed_in);
    set_with_section(tree, "intake.taken_by", people.taken);
    const domain::Party* shop = seller_of(source.dispute);
    const bool is_shop = shop == nullptr || shop->name == people.taken;
    std::vector<FieldTree> signatures;
    signatures.emplace_back().set("line", source.words.phrase("intake.handed_in", {people.handed_in}));
    signatures.emplace_back().set(
        "line",
        is_shop ? source.words.phrase("intake.taken", {people.taken})
                : source.words.phrase("intake.taken_for", {people.taken, full_name(*shop, source.words)}));
    tree.set_list("intake.signatures", std::move(signatures));
}

void add_goods(FieldTree& tree, const LetterSource& source, const Intake& intake) {
    const domain::Item* item = find(source.dispute, intake.item);
    tree.set("intake.item", item_words(source, item));
    tree.set("intake.goods",
             item == nullptr ? source.words.phrase("intake.things") : unclosed(item->description));
    set_with_section(tree, "intake.serial_number", item == nullptr ? "" : item->serial_number);
    set_with_section(tree, "intake.condition", closed(intake.condition));
    set_with_section(tree, "intake.accessories", closed(intake.accessories));
    set_with_section(tree, "intake.complaint", intake.complaint);
    set_with_section(tree, "intake.loan_unit", unclosed(intake.loan_unit));
    set_with_section(tree, "intake.fee", source.words.money(intake.inspection_fee));
}

} // namespace

const Intake* chosen_intake(const domain::Case& dispute, const LetterChoices& choices) {
    for (const Intake& intake : dispute.intakes)
        if (intake.id == choices.intake) return &intake;
    return dispute.intakes.empty() ? nullptr : &dispute.intakes.back();
}

void add_intake_fields(FieldTree& tree, const LetterSource& source, const LetterChoices& choices) {
    const Intake* chosen = chosen_intake(source.dispute, choices);
    const Intake intake = chosen == nullptr ? Intake{} : *chosen;
    const auto& all = source.dispute.intakes;
    const auto place =
        std::find_if(all.begin(), all.end(), [&](const Intake& one) { return one.id == intake.id; });
    set_with_section(tree, "intake.number",
                     all.size() > 1 ? std::to_string(place - all.begin() + 1) : std::string());
    set_with_section(tree, "intake.received", source.words.date(intake.received));
    const bool is_back = intake.returned && *intake.returned <= source.dated;
    set_with_section(tree, "intake.returned", is_back ? source.words.date(intake.returned) : "");
    add_goods(tree, source, intake);
    add_people(tree, source, choices);
    set_with_section(tree, "intake.noticed", noticed(source, intake));
    set_list_with_section(tree, "intake.defects", defect_rows(source, defects_handed_in(source, intake)));
}

} // namespace redress::app
