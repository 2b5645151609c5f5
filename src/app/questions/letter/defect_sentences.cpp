// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paper.h"
#include "questions/draft/case_draft.h"

#include <algorithm>

namespace redress::app {

namespace {

/// The exhibit with the pictures of a defect, as the letter names it; empty without pictures.
std::string exhibit_of(const FirstPaper& paper, std::size_t index) {
    const domain::Uid pictures = record_uid(paper.reading.uid, name_of_pictures(static_cast<int>(index) + 1));
    const domain::Exhibit* exhibit =
        domain::find(paper.source.dispute, domain::Id<domain::Exhibit>{pictures});
    if (exhibit == nullptr) return {};
    return paper.source.words.phrase("paper.exhibit", {paper.source.words.exhibits({exhibit->number})});
}

/// What mending costs, and who said so. Nobody is said to have made a quote.
std::string repair_of(const FirstPaper& paper, const ReadDefect& said) {
    const std::string amount =
        said.repair_price ? paper.source.words.money(*said.repair_price) : unclosed(said.repair_as_typed);
    if (amount.empty()) return {};
    if (said.quote_from.empty()) return closed(paper.phrase("paper.repair_estimated", {amount}));
    return joined(
        {closed(paper.phrase("paper.repair", {amount})), closed(paper.phrase("source", {said.quote_from}))});
}

/// How the amount asked for a defect is found.
std::string amount_of(const FirstPaper& paper, std::size_t index) {
    if (!paper.reading.says("wish", "money_off")) return {};
    if (std::string repair = repair_of(paper, paper.reading.defects[index]); !repair.empty()) return repair;
    const std::string sum = calculation_line(paper.source, paper.source.dispute.claim_items.at(index));
    return sum.empty() ? sum : closed(paper.phrase("paper.share", {sum}));
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
    for (const char* answer : {"tried", "refused", "said_no", "silent"})
        tree.set_section(std::string("first.") + answer, reading.says("answered", answer));
}

} // namespace redress::app
