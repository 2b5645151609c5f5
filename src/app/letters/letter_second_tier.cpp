// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace redress::app {

using domain::Defect;
using domain::Id;
using domain::RepairOutcome;
using domain::SecondTierCondition;

namespace {

/// A condition and the fact behind it.
struct Reason {
    SecondTierCondition condition = SecondTierCondition::None;
    std::string fact;
};

SecondTierCondition condition_after(RepairOutcome outcome) {
    switch (outcome) {
    case RepairOutcome::Remains:
        return SecondTierCondition::RemainsAfterAttempt;
    case RepairOutcome::Refused:
        return SecondTierCondition::Refused;
    case RepairOutcome::NotDone:
        return SecondTierCondition::NotDoneInTime;
    case RepairOutcome::Pending:
    case RepairOutcome::Remedied:
    case RepairOutcome::NewDefect:
    case RepairOutcome::NoFaultFound:
        break;
    }
    return SecondTierCondition::None;
}

/// What is recorded with the defect, else what the newest repair attempt that says so has shown.
Reason reason_for(const LetterSource& source, const Defect& defect) {
    if (defect.second_tier != SecondTierCondition::None)
        return {defect.second_tier, as_sentence(defect.second_tier_note)};
    Reason reason;
    for (const domain::RepairAttempt& attempt : source.dispute.repair_attempts) {
        const auto condition = condition_after(attempt.outcome);
        const bool is_about =
            std::find(attempt.defects.begin(), attempt.defects.end(), defect.id) != attempt.defects.end();
        if (!is_about || condition == SecondTierCondition::None) continue;
        reason.condition = condition;
        reason.fact =
            attempt.requested ? source.words.phrase("asked_on", {source.words.date(attempt.requested)}) : "";
        if (condition == SecondTierCondition::RemainsAfterAttempt && attempt.finished)
            reason.fact = source.words.phrase("attempted_on", {source.words.date(attempt.finished)});
    }
    return reason;
}

/// The defects of one condition: the condition once, then each fact with the defects it is about.
struct Group {
    std::vector<int> numbers;
    std::vector<std::pair<std::string, std::vector<int>>> facts;

    void add(int number, const std::string& fact) {
        numbers.push_back(number);
        if (fact.empty()) return;
        const auto same =
            std::find_if(facts.begin(), facts.end(), [&](const auto& known) { return known.first == fact; });
        if (same == facts.end())
            facts.push_back({fact, {number}});
        else
            same->second.push_back(number);
    }
};

std::string facts_of(const Group& group, const LetterWords& words) {
    if (group.facts.size() == 1 && group.facts.front().second.size() == group.numbers.size())
        return group.facts.front().first;
    std::vector<std::string> sentences;
    for (const auto& [fact, numbers] : group.facts)
        sentences.push_back(words.defects_first(numbers) + ": " + fact);
    return joined(sentences);
}

FieldTree group_row(SecondTierCondition condition, const Group& group, const LetterSource& source,
                    const FieldTree& tree) {
    const LetterWords& words = source.words;
    const std::string name(domain::choice_name(condition));
    const std::string defects = words.defects(group.numbers);
    const std::string first = words.defects_first(group.numbers);
    const auto said_of = [&](const char* people) { return tree.values().at(people); };
    FieldTree row;
    row.set("reason", words.phrase("second_tier." + name, {defects, said_of("sender.us"), first}));
    row.set("statement",
            words.phrase("second_tier_report." + name, {defects, said_of("buyers.names"), first}));
    set_with_section(row, "facts", facts_of(group, words));
    return row;
}

/// The defects for which items of the first head with those remedies ask something.
std::set<Id<Defect>> defects_asked_for(const LetterSource& source,
                                       domain::ChoiceSet<domain::Remedy> remedies) {
    std::set<Id<Defect>> asked;
    for (const domain::ClaimItem* item : counted_items(source))
        if (remedies.contains(item->remedy))
            for (const domain::DefectShare& part : item->defects) asked.insert(part.defect);
    return asked;
}

/// A letter gives the reason for what it asks, and rescission needs the same conditions as a price reduction.
std::set<Id<Defect>> reduced_defects(const LetterSource& source) {
    std::set<Id<Defect>> all;
    if (!source.is_to_the_seller) {
        for (const Defect& defect : source.dispute.defects)
            if (defect.status == domain::DefectStatus::Open) all.insert(defect.id);
        return all;
    }
    const auto heads = domain::ranked_heads(source.dispute);
    const bool is_rescission = !heads.empty() && heads.front()->kind == domain::HeadKind::Rescission;
    if (is_rescission)
        return defects_asked_for(source, {domain::Remedy::Refund, domain::Remedy::PriceReduction});
    return defects_asked_for(source, {domain::Remedy::PriceReduction});
}

std::vector<FieldTree> reasons_for(const LetterSource& source, const std::set<Id<Defect>>& defects,
                                   const FieldTree& tree) {
    std::map<SecondTierCondition, Group> groups;
    for (const Defect& defect : source.dispute.defects) {
        if (defects.count(defect.id) == 0 || defect.status == domain::DefectStatus::Withdrawn) continue;
        const Reason reason = reason_for(source, defect);
        if (reason.condition != SecondTierCondition::None)
            groups[reason.condition].add(defect.number, reason.fact);
    }
    std::vector<FieldTree> rows;
    for (const auto& [condition, group] : groups) rows.push_back(group_row(condition, group, source, tree));
    return rows;
}

std::vector<int> numbers_in(const domain::Case& dispute, const std::set<Id<Defect>>& defects) {
    return numbers_of(dispute, std::vector<Id<Defect>>(defects.begin(), defects.end()));
}

} // namespace

void add_second_tier_fields(FieldTree& tree, const LetterSource& source) {
    auto rows = reasons_for(source, reduced_defects(source), tree);
    tree.set_section("second_tier.is_recorded", !rows.empty());
    tree.set_list("second_tier", std::move(rows));
    const auto repaired = defects_asked_for(source, {domain::Remedy::RepairCost});
    set_with_section(tree, "repair_cost.defects", source.words.defects(numbers_in(source.dispute, repaired)));
    // The summary tells all reasons in one list.
    set_list_with_section(tree, "repair_cost_reasons",
                          source.is_to_the_seller ? reasons_for(source, repaired, tree)
                                                  : std::vector<FieldTree>{});
}

} // namespace redress::app
