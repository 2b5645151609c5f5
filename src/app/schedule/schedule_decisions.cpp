// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_rows.h"

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

/// "bifall, 5 000,00 kr"; nothing where it gave none.
std::string result_words(const LetterWords& words, const ItemAtInstance& step) {
    if (step.result == nullptr) return {};
    const bool is_money = step.awarded && !step.awarded->is_zero();
    return joined(
        {words.choice("schedule_outcome", step.result->outcome), is_money ? words.money(*step.awarded) : ""},
        ", ");
}

std::string finding_words(const LetterWords& words, const std::optional<Finding>& finding) {
    return finding ? words.choice("schedule_finding", *finding) : std::string();
}

/// What one forum said.
std::string forum_line(const ScheduleSource& source, std::size_t place, const LedgerRow* row,
                       const DefectRow* defect) {
    const LetterWords& words = source.letter.words;
    const bool has_step = row != nullptr && place < row->instances.size();
    const bool has_finding = defect != nullptr && place < defect->findings.size();
    const std::string said = joined({has_finding ? finding_words(words, defect->findings[place]) : "",
                                     has_step ? result_words(words, row->instances[place]) : ""},
                                    "; ");
    if (said.empty()) return {};
    const ItemResult* result = has_step ? row->instances[place].result : nullptr;
    return joined({words.phrase("schedule.by_forum",
                                {forum_name(*source.ledger.instances[place], words), closed(said)}),
                   result != nullptr ? closed(result->reason) : ""});
}

const DefectRow* defect_row(const Ledger& ledger, Id<Defect> defect) {
    if (defect.is_none()) return nullptr;
    const auto row = std::ranges::find(ledger.defects, defect, &DefectRow::defect);
    return row == ledger.defects.end() ? nullptr : &*row;
}

const Offer* settlement_of_item(const ScheduleSource& source, const LedgerRow& row) {
    if (row.outcome != ItemOutcome::Settled) return nullptr;
    const Offer* newest = nullptr;
    for (const Offer& offer : source.shown.offers)
        if (std::ranges::any_of(offer.lines, [&](const ItemAmount& line) { return line.item == row.item; }))
            newest = &offer;
    return newest;
}

} // namespace

std::string decided_words(const ScheduleSource& source, const LedgerRow* row, Id<Defect> defect) {
    const LetterWords& words = source.letter.words;
    const DefectRow* found = defect_row(source.ledger, defect);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < source.ledger.instances.size(); ++i)
        lines.push_back(forum_line(source, i, row, found));
    if (const Offer* offer = row == nullptr ? nullptr : settlement_of_item(source, *row))
        lines.push_back(offer->answered ? words.phrase("schedule.settled_on", {words.date(offer->answered)})
                                        : words.phrase("schedule.settled"));
    return joined(lines, "\n");
}

std::string exhibit_numbers(const ScheduleSource& source, const std::vector<Id<Exhibit>>& exhibits) {
    std::vector<int> numbers;
    for (const Id<Exhibit>& id : exhibits)
        if (const Exhibit* exhibit = find(source.shown, id)) numbers.push_back(exhibit->number);
    return source.letter.words.numbers(numbers);
}

} // namespace redress::app
