// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <redress/domain/readiness.h>

#include <algorithm>
#include <map>
#include <set>

namespace redress::app {

using domain::Defect;
using domain::Id;
using domain::SecondTierCondition;

namespace {

/// A condition and the fact behind it.
struct Reason {
    SecondTierCondition condition = SecondTierCondition::None;
    std::string fact;
};

/// What is recorded with the defect, else when the seller's attempt was made or asked for.
Reason reason_for(const LetterSource& source, const Defect& defect) {
    const auto [condition, attempt] = domain::second_tier_of(source.dispute, defect);
    if (attempt == nullptr) return {condition, as_sentence(defect.second_tier_note)};
    const LetterWords& words = source.words;
    if (condition == SecondTierCondition::RemainsAfterAttempt && attempt->finished)
        return {condition, words.phrase("attempted_on", {words.date(attempt->finished)})};
    return {condition, attempt->requested ? words.phrase("asked_on", {words.date(attempt->requested)}) : ""};
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

bool is_rescission(const LetterSource& source) {
    const auto heads = domain::ranked_heads(source.dispute);
    return !heads.empty() && heads.front()->kind == domain::HeadKind::Rescission;
}

FieldTree group_row(SecondTierCondition condition, const Group& group, const LetterSource& source,
                    const FieldTree& tree) {
    const LetterWords& words = source.words;
    const std::string name = condition == SecondTierCondition::Serious && is_rescission(source)
                                 ? "serious_rescission"
                                 : std::string(domain::choice_name(condition));
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

using Defects = std::set<Id<Defect>>;

Defects open_defects(const LetterSource& source) {
    Defects open;
    for (const Defect& defect : source.dispute.defects)
        if (defect.status == domain::DefectStatus::Open) open.insert(defect.id);
    return open;
}

/// The defects for which items of the first head with such remedies ask something.
template <class Asks>
Defects defects_asked_for(const LetterSource& source, const Asks& asks) {
    Defects asked;
    for (const domain::ClaimItem* item : counted_items(source))
        if (asks(item->remedy))
            for (const domain::DefectShare& part : item->defects) asked.insert(part.defect);
    return asked;
}

/// A letter gives the reason for what it asks, and rescission needs the same conditions as a price reduction.
Defects reduced_defects(const LetterSource& source) {
    return source.is_to_the_seller ? defects_asked_for(source, domain::is_part_of_price)
                                   : open_defects(source);
}

/// The section that opens the second tier for those defects; none when it does not name one of the reasons.
std::string section_for(const LetterSource& source, const std::string& key, const Defects& defects) {
    const Bought items = defects.empty() ? items_in_dispute(source.dispute)
                                         : items_behind(source.dispute, {defects.begin(), defects.end()});
    if (source.pack == nullptr || items.empty()) return {};
    const law::Citation* tier = citation_for(source.dispute, *source.pack, "second_tier", items);
    for (const Defect& defect : source.dispute.defects) {
        const auto condition = domain::second_tier_of(source.dispute, defect).condition;
        const bool is_reason = defects.count(defect.id) > 0 && condition != SecondTierCondition::None;
        if (is_reason && (tier == nullptr || !law::names_ground(*tier, condition))) return {};
    }
    return section_words(source, key, items);
}

std::vector<FieldTree> reasons_for(const LetterSource& source, const Defects& defects,
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

std::vector<int> numbers_in(const domain::Case& dispute, const Defects& defects) {
    return numbers_of(dispute, std::vector<Id<Defect>>(defects.begin(), defects.end()));
}

} // namespace

void add_second_tier_fields(FieldTree& tree, const LetterSource& source) {
    const Defects reduced = reduced_defects(source);
    auto rows = reasons_for(source, reduced, tree);
    tree.set_section("second_tier.is_recorded", !rows.empty());
    tree.set_list("second_tier", std::move(rows));
    for (const char* key : {"second_tier", "rescission"})
        set_with_section(tree, "law." + std::string(key), section_for(source, key, reduced));
    const Defects repaired =
        defects_asked_for(source, [](domain::Remedy remedy) { return remedy == domain::Remedy::RepairCost; });
    set_with_section(tree, "repair_cost.defects", source.words.defects(numbers_in(source.dispute, repaired)));
    set_with_section(tree, "law.repair_cost", section_for(source, "repair_cost_and_reduction", repaired));
    // The summary tells all reasons in one list.
    set_list_with_section(tree, "repair_cost_reasons",
                          source.is_to_the_seller ? reasons_for(source, repaired, tree)
                                                  : std::vector<FieldTree>{});
}

} // namespace redress::app
