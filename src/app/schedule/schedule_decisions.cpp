// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_rows.h"

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

std::string forum_name(const ScheduleSource& source, const Instance& instance) {
    return instance.forum.empty() ? source.letter.words.choice("schedule_forum", instance.kind)
                                  : instance.forum;
}

std::string result_words(const ScheduleSource& source, const Instance& instance, const ItemResult& result,
                         const std::optional<Money>& awarded) {
    const LetterWords& words = source.letter.words;
    const bool is_money = awarded && !awarded->is_zero();
    const std::string outcome = joined(
        {words.choice("schedule_outcome", result.outcome), is_money ? words.money(*awarded) : ""}, ", ");
    return joined({words.phrase("schedule.by_forum", {forum_name(source, instance), closed(outcome)}),
                   closed(result.reason)});
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

std::string decided_words(const ScheduleSource& source, const LedgerRow& row) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < row.instances.size() && i < source.ledger.instances.size(); ++i)
        if (const ItemResult* result = row.instances[i].result)
            lines.push_back(
                result_words(source, *source.ledger.instances[i], *result, row.instances[i].awarded));
    if (const Offer* offer = settlement_of_item(source, row))
        lines.push_back(offer->answered
                            ? source.letter.words.phrase("schedule.settled_on",
                                                         {source.letter.words.date(offer->answered)})
                            : source.letter.words.phrase("schedule.settled"));
    return joined(lines, "\n");
}

std::string finding_words(const ScheduleSource& source, Id<Defect> defect) {
    std::vector<std::string> lines;
    for (const DefectRow& row : source.ledger.defects) {
        if (row.defect != defect) continue;
        for (std::size_t i = 0; i < row.findings.size() && i < source.ledger.instances.size(); ++i)
            if (row.findings[i])
                lines.push_back(source.letter.words.phrase(
                    "schedule.by_forum", {forum_name(source, *source.ledger.instances[i]),
                                          source.letter.words.choice("schedule_finding", *row.findings[i])}));
    }
    return joined(lines, "\n");
}

std::string exhibit_numbers(const ScheduleSource& source, const std::vector<Id<Exhibit>>& exhibits) {
    std::vector<int> numbers;
    for (const Id<Exhibit>& id : exhibits)
        if (const Exhibit* exhibit = find(source.shown, id)) numbers.push_back(exhibit->number);
    return source.letter.words.numbers(numbers);
}

} // namespace redress::app
