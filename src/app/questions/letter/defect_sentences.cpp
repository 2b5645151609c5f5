// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paper.h"

#include <algorithm>

namespace redress::app {

namespace {

/// The exhibit with the pictures of a defect, as the letter names it; empty without pictures.
std::string exhibit_of(const FirstPaper& paper, std::size_t index) {
    const auto& exhibits = paper.source.dispute.exhibits;
    std::size_t place = paper.reading.receipts.empty() ? 0 : 1;
    for (std::size_t i = 0; i < index; ++i) place += paper.reading.defects[i].pictures.empty() ? 0U : 1U;
    if (paper.reading.defects[index].pictures.empty()) return {};
    return paper.source.words.phrase("paper.exhibit",
                                     {paper.source.words.exhibits({exhibits.at(place).number})});
}

/// How the amount asked for a defect is found; the pictures are named beside it.
std::string amount_of(const FirstPaper& paper, std::size_t index) {
    if (!paper.reading.says("wish", "money_off")) return {};
    domain::ClaimItem item = paper.source.dispute.claim_items.at(index);
    item.evidence.clear();
    return full_calculation(paper.source, item);
}

std::vector<FieldTree> rows_of(const FirstPaper& paper) {
    std::vector<FieldTree> rows;
    for (std::size_t i = 0; i < paper.reading.defects.size(); ++i) {
        FieldTree& row = rows.emplace_back();
        row.set("what", as_sentence(paper.reading.defects[i].what));
        set_with_section(row, "amount", amount_of(paper, i));
        set_with_section(row, "exhibit", exhibit_of(paper, i));
    }
    return rows;
}

std::string means_of(const FirstPaper& paper) {
    const auto means = domain::choice_from<domain::NoticeMeans>(paper.reading.text("told_how"));
    const bool is_said = means && *means != domain::NoticeMeans::Other;
    return is_said ? paper.source.words.choice("means", *means) : std::string();
}

} // namespace

void add_defect_sentences(FieldTree& tree, const FirstPaper& paper) {
    const Reading& reading = paper.reading;
    const bool are_many = reading.defects.size() > 1;
    tree.set_section("first.has_defects", !reading.defects.empty());
    tree.set_section("first.has_many_defects", are_many);
    tree.set_list("wrongs", rows_of(paper));
    for (const char* word : {"defects", "they"})
        tree.set(std::string("first.") + word,
                 paper.source.words.phrase(std::string(are_many ? "paper_many." : "paper_one.") + word));
    tree.set_section("first.is_told", reading.says("told", "yes"));
    set_with_section(tree, "first.told_how", means_of(paper));
    for (const char* answer : {"tried", "refused", "silent"})
        tree.set_section(std::string("first.") + answer, reading.says("answered", answer));
}

} // namespace redress::app
