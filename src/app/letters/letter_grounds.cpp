// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <algorithm>

namespace redress::app {

using domain::ClaimItem;
using domain::Remedy;

namespace {

std::vector<const ClaimItem*> asked_as(const LetterSource& source, bool (*is_kind)(Remedy)) {
    std::vector<const ClaimItem*> items = counted_items(source);
    std::erase_if(items, [&](const ClaimItem* item) { return !is_kind(item->remedy); });
    return items;
}

/// The section for what the first head asks of that kind, and the defects; empty where it asks none.
void add_ground(FieldTree& tree, const LetterSource& source, const std::string& name, const std::string& key,
                bool (*is_kind)(Remedy)) {
    const auto items = asked_as(source, is_kind);
    const Defects defects = defects_of(items);
    const bool is_whole =
        std::any_of(items.begin(), items.end(), [](const ClaimItem* item) { return item->defects.empty(); });
    const auto numbers =
        numbers_of(source.dispute, std::vector<domain::Id<domain::Defect>>(defects.begin(), defects.end()));
    set_with_section(tree, "law." + name, items.empty() ? "" : section_words(source, key, defects));
    set_with_section(tree, name + ".defects", is_whole ? "" : source.words.defects(numbers));
}

} // namespace

void add_ground_fields(FieldTree& tree, const LetterSource& source) {
    add_ground(tree, source, "damages", "damages", [](Remedy remedy) { return remedy == Remedy::Damages; });
    add_ground(tree, source, "refund", "refund", [](Remedy remedy) { return remedy == Remedy::Refund; });
    add_ground(tree, source, "cure", "repair_first", domain::is_cure);
}

} // namespace redress::app
