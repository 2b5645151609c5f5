// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"
#include "scope/letter_scope.h"

#include <redress/domain/behind.h>

#include <algorithm>

namespace redress::app {

using domain::Defect;
using domain::Id;

namespace {

FieldTree defect_row(const LetterSource& source, const Defect& defect) {
    const domain::Item* item = domain::find(source.dispute, defect.item);
    FieldTree row;
    row.set("number", std::to_string(defect.number));
    row.set("title", closed(defect.title));
    set_with_section(row, "description", closed(defect.description));
    set_with_section(row, "discovered", source.words.date(defect.discovered));
    // Which thing has the defect goes without saying where only one was bought.
    const bool is_several = source.dispute.items.size() > 1;
    set_with_section(row, "item", item != nullptr && is_several ? closed(item->description) : "");
    row.set("status", source.words.choice("status", defect.status));
    return row;
}

/// A letter names only what it is about; a paper about the whole case names all.
std::vector<int> shown_numbers(const LetterSource& source, const std::vector<Id<Defect>>& defects,
                               const Defects& about) {
    std::vector<Id<Defect>> shown = defects;
    if (source.is_to_the_seller)
        std::erase_if(shown, [&](const Id<Defect>& id) { return about.count(id) == 0; });
    return numbers_of(source.dispute, shown);
}

bool is_shown(const LetterSource& source, const domain::Notice& notice) {
    return notice.date && (!source.is_to_the_seller || reaches_the_seller(source.dispute, notice));
}

FieldTree notice_row(const LetterSource& source, const domain::Notice& notice,
                     const std::vector<int>& numbers) {
    FieldTree row;
    row.set("defects", source.words.defects_first(numbers));
    set_with_section(row, "date", source.words.date(notice.date));
    row.set("means", source.words.choice("means", notice.means));
    const domain::Party* recipient = domain::find(source.dispute, notice.recipient);
    set_with_section(row, "recipient", recipient != nullptr ? recipient->name : "");
    set_with_section(row, "proof", closed(notice.proof));
    return row;
}

/// Whoever was to repair, by name; of several sellers, the one who sold what has the defect.
std::string performer_of(const LetterSource& source, const domain::RepairAttempt& attempt) {
    const domain::Party* performer = domain::find(source.dispute, attempt.performer);
    if (performer == nullptr && !attempt.defects.empty())
        performer = named_seller(source.dispute, attempt.defects.front());
    return performer != nullptr ? performer->name : source.words.phrase("the_seller");
}

/// "ni avböjde" to the seller, "Kaminhuset AB avböjde" of anybody else and in papers about the case.
std::string outcome_of(const LetterSource& source, const domain::RepairAttempt& attempt) {
    const domain::Party* performer = domain::find(source.dispute, attempt.performer);
    const bool is_addressed = performer == nullptr || performer == seller_of(source.dispute);
    if (source.is_to_the_seller && is_addressed) return source.words.choice("outcome", attempt.outcome);
    return source.words.phrase("outcome_report." + std::string(domain::choice_name(attempt.outcome)),
                               {performer_of(source, attempt)});
}

FieldTree attempt_row(const LetterSource& source, const domain::RepairAttempt& attempt,
                      const std::vector<int>& numbers) {
    const domain::Party* performer = domain::find(source.dispute, attempt.performer);
    FieldTree row;
    row.set("defects", source.words.defects_first(numbers));
    set_with_section(row, "requested", source.words.date(attempt.requested));
    set_with_section(row, "finished", source.words.date(attempt.finished));
    set_with_section(row, "performer", performer != nullptr ? performer->name : "");
    row.set("outcome", outcome_of(source, attempt));
    set_with_section(row, "replacement_serial", attempt.replacement_serial);
    return row;
}

/// Those of the defects that are open and that no dated notice covers: this paper is their notice.
std::vector<int> unnoticed(const domain::Case& dispute, const Defects& about) {
    Defects covered;
    for (const domain::Notice& notice : dispute.notices)
        for (const Id<Defect>& defect : notice.defects)
            if (notice.date && domain::tells_the_seller(dispute, notice, defect)) covered.insert(defect);
    std::vector<int> numbers;
    for (const Defect& defect : dispute.defects)
        if (defect.status == domain::DefectStatus::Open && about.count(defect.id) > 0 &&
            covered.count(defect.id) == 0)
            numbers.push_back(defect.number);
    return numbers;
}

/// The notices about those defects, and which of them no notice is about.
void add_notices(FieldTree& tree, const LetterSource& source, const std::string& name, const Defects& about) {
    std::vector<FieldTree> notices;
    for (const domain::Notice& notice : source.dispute.notices) {
        const auto numbers = shown_numbers(source, notice.defects, about);
        if (is_shown(source, notice) && !numbers.empty())
            notices.push_back(notice_row(source, notice, numbers));
    }
    const auto missing = unnoticed(source.dispute, about);
    set_with_section(tree, name + ".missing", source.words.defects_first(missing));
    tree.set_section(name + ".are_told", !notices.empty() || !missing.empty());
    set_list_with_section(tree, name, std::move(notices));
}

} // namespace

bool reaches_the_seller(const domain::Case& dispute, const domain::Notice& notice) {
    return std::any_of(notice.defects.begin(), notice.defects.end(), [&](const Id<Defect>& defect) {
        return domain::tells_the_seller(dispute, notice, defect);
    });
}

std::vector<int> numbers_of(const domain::Case& dispute, const std::vector<Id<Defect>>& defects) {
    std::vector<int> numbers;
    for (const Id<Defect>& id : defects)
        if (const Defect* defect = domain::find(dispute, id)) numbers.push_back(defect->number);
    return numbers;
}

std::vector<int> numbers_of(const domain::Case& dispute, const std::vector<domain::DefectShare>& defects) {
    std::vector<Id<Defect>> ids;
    for (const domain::DefectShare& part : defects) ids.push_back(part.defect);
    return numbers_of(dispute, ids);
}

void add_defect_fields(FieldTree& tree, const LetterSource& source) {
    std::vector<FieldTree> open;
    std::vector<FieldTree> all;
    for (const Defect& defect : source.dispute.defects) {
        all.push_back(defect_row(source, defect));
        if (defect.status == domain::DefectStatus::Open) open.push_back(defect_row(source, defect));
    }
    set_list_with_section(tree, "defects", std::move(open));
    set_list_with_section(tree, "all_defects", std::move(all));
}

void add_event_fields(FieldTree& tree, const LetterSource& source) {
    const Defects open = open_defects(source);
    add_notices(tree, source, "notices", open);
    add_notices(tree, source, "claim_notices", defects_in_claim(source));
    std::vector<FieldTree> attempts;
    for (const domain::RepairAttempt& attempt : source.dispute.repair_attempts)
        if (const auto numbers = shown_numbers(source, attempt.defects, open); !numbers.empty())
            attempts.push_back(attempt_row(source, attempt, numbers));
    set_list_with_section(tree, "repair_attempts", std::move(attempts));
}

} // namespace redress::app
