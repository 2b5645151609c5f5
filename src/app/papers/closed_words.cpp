// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/left_of_claim.h"

namespace redress::app {

namespace {

std::optional<domain::Money> found_in(const std::map<domain::Uid, domain::Money>& sums,
                                      const domain::Uid& key) {
    const auto found = sums.find(key);
    return found == sums.end() ? std::nullopt : std::optional(found->second);
}

/// "Prisavdrag för fel 2 har reglerats genom överenskommelse den 20 mars 2026 och ingår inte i kravet."
std::string closed_sentence(const LetterSource& source, const ClosedItem& closed) {
    const std::string name = unclosed(reference_to(source, closed.item));
    const std::string on = source.words.date(closed.on);
    std::string key = "closed.";
    if (!closed.is_told)
        key += "left_out";
    else if (!closed.forum.empty())
        key += on.empty() ? "by_forum" : "by_forum_on";
    else
        key += closed.firmness == Firmness::ForGood ? "for_good" : on.empty() ? "settled" : "settled_on";
    const bool is_answer = source.side == domain::Side::Trader;
    const std::string so = source.words.phrase(is_answer ? "closed.not_answered" : "closed.not_claimed");
    return as_sentence(source.words.phrase(key, {name, on, closed.forum, so}));
}

} // namespace

std::optional<domain::Money> had_elsewhere(const LetterSource& source, const domain::Head& head) {
    return source.left == nullptr ? std::nullopt : found_in(source.left->had_elsewhere, head.id.uid);
}

std::optional<domain::Money> had_of_price(const LetterSource& source, domain::Id<domain::Item> item) {
    return source.left == nullptr ? std::nullopt : found_in(source.left->had_of_price, item.uid);
}

void add_closed_items(FieldTree& tree, const LetterSource& source) {
    std::vector<FieldTree> rows;
    if (source.left != nullptr)
        for (const ClosedItem& closed : source.left->closed)
            rows.emplace_back().set("sentence", closed_sentence(source, closed));
    set_list_with_section(tree, "closed_items", std::move(rows));
}

} // namespace redress::app
