// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_parts.h"
#include "schedule/schedule_rows.h"

#include <redress/app/schedule/schedule.h>
#include <redress/domain/error.h>

namespace redress::app {

namespace {

using domain::Money;
using domain::Standing;

/// What one cell of paper is made from.
struct PaperWords {
    const LetterWords& words;
    std::string amount(const std::optional<Money>& money) const {
        return money ? text::format_amount(*money, words.language()) : std::string();
    }
    std::string labelled(const char* key, const std::string& value) const {
        return value.empty() ? value : closed(words.phrase(key, {value}));
    }
};

/// In brackets where it is not added.
std::string claimed_words(const PaperWords& paper, const ScheduleRow& row) {
    const std::string amount = row.claimed ? paper.amount(row.claimed) : row.instead;
    return row.standing == Standing::Alternative && row.claimed ? "(" + amount + ")" : amount;
}

FieldTree paper_row(const PaperWords& paper, const ScheduleRow& row) {
    const std::string found = paper.labelled("schedule.found", paper.words.date(row.found));
    const std::string evidence = paper.labelled("schedule.evidence", row.evidence);
    const std::string answer_evidence = paper.labelled("schedule.evidence", row.answer_evidence);
    FieldTree tree;
    tree.set("number", row.number);
    tree.set("title", closed(row.title));
    set_with_section(tree, "about", joined({closed(row.description), found}, "\n"));
    set_with_section(tree, "asked", row.asked);
    set_with_section(tree, "claimed", claimed_words(paper, row));
    set_with_section(tree, "evidence", evidence);
    set_with_section(tree, "exhibits", row.evidence);
    set_with_section(tree, "stance",
                     row.stance ? closed(paper.words.choice("schedule_stance", *row.stance)) : "");
    set_with_section(tree, "reason", closed(row.reason));
    set_with_section(tree, "answer_evidence", answer_evidence);
    set_with_section(tree, "answer_exhibits", row.answer_evidence);
    set_with_section(tree, "admitted", paper.amount(row.admitted));
    set_with_section(tree, "decided", row.decided);
    set_with_section(tree, "awarded", paper.amount(row.awarded));
    return tree;
}

void add_total(FieldTree& tree, const PaperWords& paper, const ScheduleSection& section) {
    const bool has_total = has_sums(section);
    tree.set_section("has_total", has_total);
    const bool is_capped = has_total && !section.total->excess.is_zero();
    set_with_section(tree, "excess", is_capped ? paper.amount(-section.total->excess) : "");
    const SectionSums sums = sums_of(section);
    tree.set("total_claimed", paper.amount(sums.claimed));
    tree.set("total_admitted", paper.amount(sums.admitted));
    tree.set("total_awarded", paper.amount(sums.awarded));
}

FieldTree paper_section(const PaperWords& paper, const ScheduleSection& section) {
    FieldTree tree;
    set_with_section(tree, "title", section.title);
    std::vector<FieldTree> rows, outside;
    for (const ScheduleRow& row : section.rows)
        (row.standing == Standing::Outside ? outside : rows).push_back(paper_row(paper, row));
    tree.set_section("has_rows", !rows.empty());
    tree.set_list("rows", std::move(rows));
    tree.set_section("has_outside", !outside.empty());
    tree.set_list("outside", std::move(outside));
    add_total(tree, paper, section);
    return tree;
}

/// Columns as wide as what belongs into them, filled in or not, and rows with room to write in.
void make_forms(documents::Document& document, ScheduleLayout layout) {
    static const std::vector<double> court{3, 23, 22, 9, 21, 9, 13, 9}, board{3, 20, 18, 9, 6, 18, 9, 7, 15},
        expert{3, 30, 8, 46, 14};
    constexpr int expert_lines = 7, board_lines = 4;
    for (documents::Block& block : document.blocks) {
        auto* table = std::get_if<documents::Table>(&block);
        if (table == nullptr) continue;
        if (layout == ScheduleLayout::Court) table->shares = court;
        if (layout == ScheduleLayout::Board) table->shares = board;
        if (layout == ScheduleLayout::Expert) table->shares = expert;
        if (layout == ScheduleLayout::Board) table->least_lines = board_lines;
        if (layout == ScheduleLayout::Expert) table->least_lines = expert_lines;
    }
}

/// What the table's head explains is only what stands in it.
void add_legend(FieldTree& tree, const Schedule& schedule) {
    std::size_t claims = 0;
    bool has_alternatives = false;
    for (const ScheduleSection& section : schedule.sections) {
        claims += section.use == domain::HeadUse::Claim ? 1U : 0U;
        for (const ScheduleRow& row : section.rows)
            has_alternatives = has_alternatives || row.standing == Standing::Alternative;
    }
    tree.set_section("schedule.has_ranks", claims > 1);
    tree.set_section("schedule.has_alternatives", has_alternatives);
}

FieldTree paper_fields(const Schedule& schedule, const LetterWords& words) {
    const PaperWords paper{words};
    FieldTree tree;
    set_with_section(tree, "case.number", schedule.sheet.number);
    set_with_section(tree, "case.title", schedule.sheet.title);
    tree.set("case.currency", schedule.sheet.currency);
    set_with_section(tree, "schedule.claimant", schedule.claimant);
    set_with_section(tree, "schedule.respondent", schedule.respondent);
    tree.set("schedule.claimant_role", schedule.claimant_role);
    tree.set("schedule.respondent_role", schedule.respondent_role);
    set_with_section(tree, "schedule.forum", schedule.forum);
    add_legend(tree, schedule);
    tree.set("schedule.date", words.date(schedule.choices.dated));
    std::vector<FieldTree> sections;
    for (const ScheduleSection& section : schedule.sections)
        sections.push_back(paper_section(paper, section));
    tree.set_list("sections", std::move(sections));
    return tree;
}

} // namespace

documents::Template::Result schedule_document(const Schedule& schedule, const Resources& resources) {
    const text::Language language = schedule.choices.language;
    const std::string kind = std::string(domain::choice_name(schedule.choices.layout)) + "_schedule";
    const auto& templates = resources.templates(language);
    const auto found = templates.find(kind);
    if (found == templates.end())
        throw domain::Error(domain::ErrorKind::ResourceMissing,
                            "templates/" + std::string(domain::choice_name(language)), kind);
    const LetterWords words(language, resources.phrases(language));
    auto result = found->second.fill(paper_fields(schedule, words));
    result.document.paper = schedule.choices.paper;
    make_forms(result.document, schedule.choices.layout);
    return result;
}

MadeLetter make_schedule(const domain::Case& dispute, const ScheduleChoices& choices,
                         const Resources& resources, const documents::FontSet& fonts) {
    return made_from(schedule_document(schedule_of(dispute, choices, resources), resources), fonts);
}

} // namespace redress::app
