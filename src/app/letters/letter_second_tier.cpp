// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"
#include "rejection_time.h"
#include "scope/letter_scope.h"

#include <redress/domain/readiness.h>

#include <algorithm>
#include <map>

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

/// What is asked that has to wait for a cure, and for which defects.
struct Asked {
    const domain::Head* head = nullptr; ///< the first that asks it; null when none does
    Defects defects;

    bool is_rescission() const { return app::is_rescission(head); }
};

/// Defects of one kind sold by one seller have one sentence. A service cannot be replaced.
struct Kind {
    SecondTierCondition condition = SecondTierCondition::None;
    const domain::Party* seller = nullptr; ///< null where the case has one seller
    bool is_service = false;
    auto operator<=>(const Kind&) const = default;
};

std::string name_of(const Kind& kind, const Asked& asked) {
    const std::string name(domain::choice_name(kind.condition));
    if (kind.condition == SecondTierCondition::Serious && asked.is_rescission()) return name + "_rescission";
    return kind.condition == SecondTierCondition::Impossible && kind.is_service ? name + "_service" : name;
}

FieldTree group_row(const Kind& kind, const Group& group, const Asked& asked, const LetterSource& source,
                    const FieldTree& tree) {
    const LetterWords& words = source.words;
    const std::string name = name_of(kind, asked);
    const std::string defects = words.defects(group.numbers);
    const std::string first = words.defects_first(group.numbers);
    const std::string seller = kind.seller != nullptr ? kind.seller->name : words.phrase("the_seller");
    const std::string at_start = kind.seller != nullptr ? seller : words.phrase("the_seller_first");
    const auto said_of = [&](const char* people) { return tree.values().at(people); };
    FieldTree row;
    row.set("reason", words.phrase("second_tier." + name, {defects, said_of("sender.us"), first}));
    row.set("statement", words.phrase("second_tier_report." + name,
                                      {defects, said_of("buyers.names"), first, at_start, seller}));
    set_with_section(row, "facts", facts_of(group, words));
    return row;
}

Defects defects_asked_for(const LetterSource& source, const domain::Head& head,
                          bool (*asks)(domain::Remedy)) {
    auto items = counted_items(source, head);
    std::erase_if(items, [&](const domain::ClaimItem* item) { return !asks(item->remedy); });
    return defects_of(items);
}

/// A letter gives the reason for what it asks first, be it as an alternative, and rescission needs the same
/// conditions as a price reduction. What was remedied needs no reason. A paper about the whole case gives
/// all.
Asked second_tier_asked(const LetterSource& source) {
    const auto heads = domain::ranked_heads(source.dispute);
    Asked asked;
    for (const domain::Head* head : heads) {
        asked = {head, defects_asked_for(source, *head, domain::is_part_of_price)};
        if (!asked.defects.empty()) break;
    }
    if (asked.defects.empty()) asked.head = heads.empty() ? nullptr : heads.front();
    const Defects open = open_defects(source);
    std::erase_if(asked.defects, [&](const auto& id) { return open.count(id) == 0; });
    if (!source.is_to_the_seller) asked.defects = open;
    return asked;
}

/// The section that opens the second tier, for those defects whose recorded reason it names.
std::string section_for(const LetterSource& source, const std::string& key, const Defects& defects) {
    if (source.pack == nullptr) return {};
    Defects covered;
    for (const Defect& defect : source.dispute.defects) {
        const auto condition = domain::second_tier_of(source.dispute, defect).condition;
        const bool is_open = condition == SecondTierCondition::None || is_ground_in_law(source, defect);
        if (defects.count(defect.id) > 0 && is_open) covered.insert(defect.id);
    }
    return covered.empty() && !defects.empty() ? std::string() : section_words(source, key, covered);
}

bool is_service(const LetterSource& source, const Defect& defect) {
    const BoughtItems items = items_behind(source.dispute, {defect.id});
    return !items.empty() && items.front()->kind == domain::ItemKind::Service;
}

/// A reason that the law does not know is none.
std::vector<FieldTree> reasons_for(const LetterSource& source, const Asked& asked, const FieldTree& tree) {
    std::map<Kind, Group> groups;
    for (const Defect& defect : source.dispute.defects) {
        if (asked.defects.count(defect.id) == 0 || defect.status == domain::DefectStatus::Withdrawn) continue;
        const Reason reason = reason_for(source, defect);
        if (reason.condition == SecondTierCondition::None || !is_ground_in_law(source, defect)) continue;
        const Kind kind{reason.condition, named_seller(source.dispute, defect.id),
                        is_service(source, defect)};
        groups[kind].add(defect.number, reason.fact);
    }
    std::vector<FieldTree> rows;
    for (const auto& [kind, group] : groups) rows.push_back(group_row(kind, group, asked, source, tree));
    return rows;
}

std::vector<int> numbers_in(const domain::Case& dispute, const Defects& defects) {
    return numbers_of(dispute, std::vector<Id<Defect>>(defects.begin(), defects.end()));
}

/// The last day to reject without a reason, where the letter is dated in that time.
std::optional<domain::Date> rejection_day(const LetterSource& source, const Asked& asked) {
    if (source.pack == nullptr || !asked.is_rescission()) return std::nullopt;
    const BoughtItems items =
        asked.defects.empty() ? items_in_dispute(source.dispute)
                              : items_behind(source.dispute, {asked.defects.begin(), asked.defects.end()});
    const auto last = last_day_to_reject(source.dispute, *source.pack, items);
    return last && source.dated <= *last ? last : std::nullopt;
}

/// Whose cost is asked, the buyer may have had remedied long ago.
Asked repair_asked(const LetterSource& source) {
    const auto heads = domain::ranked_heads(source.dispute);
    if (heads.empty()) return {};
    return {heads.front(), defects_asked_for(source, *heads.front(), [](domain::Remedy remedy) {
                return remedy == domain::Remedy::RepairCost;
            })};
}

void add_reasons(FieldTree& tree, const LetterSource& source) {
    const Asked asked = second_tier_asked(source);
    const auto heads = domain::ranked_heads(source.dispute);
    const auto reject_by = rejection_day(source, asked);
    Asked told = asked;
    if (!source.is_to_the_seller) told.defects.merge(repair_asked(source).defects);
    auto rows = reject_by ? std::vector<FieldTree>{} : reasons_for(source, told, tree);
    tree.set_section("second_tier.is_recorded", !rows.empty());
    tree.set_section("second_tier.is_rescission", asked.is_rescission());
    tree.set_section("second_tier.is_further", !heads.empty() && asked.head != heads.front());
    tree.set_list("second_tier", std::move(rows));
    set_with_section(tree, "claim.reject_by", source.words.date(reject_by));
    set_with_section(tree, "law.second_tier", section_for(source, "second_tier", asked.defects));
    set_with_section(tree, "law.rescission",
                     reject_by ? section_words(source, "short_term_rejection", asked.defects)
                               : section_for(source, "rescission", asked.defects));
}

} // namespace

void add_second_tier_fields(FieldTree& tree, const LetterSource& source) {
    add_reasons(tree, source);
    const Asked repair = repair_asked(source);
    const Defects& repaired = repair.defects;
    set_with_section(tree, "repair_cost.defects", source.words.defects(numbers_in(source.dispute, repaired)));
    set_with_section(tree, "law.repair_cost",
                     repaired.empty() ? "" : section_for(source, "repair_cost_and_reduction", repaired));
    // The summary tells all reasons in one list.
    set_list_with_section(tree, "repair_cost_reasons",
                          source.is_to_the_seller ? reasons_for(source, repair, tree)
                                                  : std::vector<FieldTree>{});
}

} // namespace redress::app
