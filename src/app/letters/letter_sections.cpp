// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <redress/domain/readiness.h>

#include <algorithm>

namespace redress::app {

using domain::Defect;
using domain::Id;

namespace {

std::string printed(const LetterSource& source, const law::Citation* citation) {
    if (citation == nullptr || !law::may_be_printed(*citation)) return {};
    const auto words = citation->words.find(source.words.language());
    return words != citation->words.end() ? words->second : std::string();
}

/// A section with the defects it holds for; no words: those that have none.
struct Cited {
    std::string words;
    std::vector<int> numbers;
};

void add(std::vector<Cited>& all, const std::string& words, int number) {
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const Cited& known) { return known.words == words; });
    if (same == all.end())
        all.push_back({words, {number}});
    else
        same->numbers.push_back(number);
}

std::vector<Cited> cited_for(const LetterSource& source, const std::string& key, const Defects& defects) {
    std::vector<Cited> all;
    for (const Defect& defect : source.dispute.defects) {
        const BoughtItems items = items_behind(source.dispute, {defect.id});
        if (defects.count(defect.id) == 0 || items.empty()) continue;
        add(all, printed(source, citation_for(source.dispute, *source.pack, key, items)), defect.number);
    }
    return all;
}

} // namespace

std::string section_words(const LetterSource& source, const std::string& key, const Defects& defects) {
    if (source.pack == nullptr) return {};
    std::vector<Cited> all = cited_for(source, key, defects);
    if (all.empty()) {
        const BoughtItems items = items_in_dispute(source.dispute);
        return printed(source, citation_for(source.dispute, *source.pack, key, items));
    }
    if (all.size() == 1) return all.front().words;
    std::vector<std::string> parts;
    for (const Cited& one : all)
        if (!one.words.empty())
            parts.push_back(
                source.words.phrase("section_for", {one.words, source.words.defects(one.numbers)}));
    return source.words.list(parts);
}

bool is_ground_in_law(const LetterSource& source, const Defect& defect) {
    const BoughtItems items = items_behind(source.dispute, {defect.id});
    if (source.pack == nullptr || items.empty()) return true;
    const law::Citation* tier = citation_for(source.dispute, *source.pack, "second_tier", items);
    return tier == nullptr ||
           law::names_ground(*tier, domain::second_tier_of(source.dispute, defect).condition);
}

} // namespace redress::app
