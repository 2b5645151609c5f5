// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_fields.h"

#include <redress/app/kept_words.h>
#include <redress/app/law_sentences.h>
#include <redress/law/step_text.h>

#include <algorithm>

namespace redress::app {

namespace {

using documents::FieldTree;

std::vector<FieldTree> sentence_rows(const std::vector<std::string>& sentences) {
    std::vector<FieldTree> rows;
    for (const std::string& words : sentences) rows.emplace_back().set("sentence", words);
    return rows;
}

std::vector<FieldTree> step_rows(const DateSource& source, const domain::Deadline& deadline,
                                 const law::Rule* rule) {
    const law::Pack* pack = pack_of(deadline, source.law);
    const law::Calendar* calendar = rule && pack ? calendar_for(*pack, *rule, source.law.national) : nullptr;
    const auto steps = law::steps_from(deadline.steps);
    return steps ? sentence_rows(explanation_of(*steps, calendar, source.messages))
                 : std::vector<FieldTree>();
}

/// A section that nobody has confirmed is printed on no paper that may leave the house.
std::string source_line(const DateSource& source, const domain::Deadline& deadline, const law::Rule* rule) {
    if (!rule) return source.words.phrase("explanation.rule_gone");
    if (!law::may_be_printed(rule->origin.confidence)) return source.words.phrase("explanation.unconfirmed");
    return source_sentence(deadline.source, rule->origin.checked_on, rule->origin.confidence,
                           source.messages);
}

std::string kind_key(const domain::Deadline& deadline) {
    if (deadline.kind == domain::RuleKind::Effect) return "effect";
    if (deadline.kind == domain::RuleKind::Act) return "safe";
    return deadline.consequence == domain::Consequence::SafeHarbourEnds ? "harbour" : "window";
}

/// Windows and effects have one day; acts have a safe one, which comes first.
std::vector<FieldTree> day_rows(const DateSource& source, const domain::Deadline& deadline) {
    std::vector<FieldTree> rows;
    const auto add = [&](const std::string& key, std::optional<domain::Date> day) {
        if (!day) return;
        FieldTree& row = rows.emplace_back();
        row.set("label", source.words.phrase("explanation_day." + key));
        row.set("day", source.words.date_with_weekday(*day));
    };
    add(kind_key(deadline), deadline.safe);
    if (deadline.kind != domain::RuleKind::Act) return rows;
    add("legal", deadline.legal);
    add("post_by", deadline.post_by);
    return rows;
}

FieldTree row_of(const DateSource& source, const domain::Deadline& deadline) {
    const law::Rule* rule = rule_of(deadline, source.law);
    FieldTree row;
    row.set("title", title_in(source, deadline));
    set_with_section(row, "statement", rule ? words_in(rule->statement, source.words.language()) : "");
    row.set_list("days", day_rows(source, deadline));
    auto steps = step_rows(source, deadline, rule);
    row.set_section("has_steps", !steps.empty());
    row.set_list("steps", std::move(steps));
    row.set("meaning", sentence(deadline.kind, deadline.consequence, source.messages));
    row.set("source", source_line(source, deadline, rule));
    row.set_list("warnings", sentence_rows(warnings_of(deadline, rule, source.messages)));
    return row;
}

bool is_explained(const domain::Deadline& deadline) {
    return !deadline.rule.empty() && deadline.state != domain::DeadlineState::Dropped && deadline.safe;
}

} // namespace

std::string title_in(const DateSource& source, const domain::Deadline& deadline) {
    const law::Rule* rule = rule_of(deadline, source.law);
    const bool is_the_rules = rule && std::ranges::any_of(rule->title, [&](const auto& words) {
                                  return words.second == deadline.title;
                              });
    if (is_the_rules) return words_in(rule->title, source.words.language());
    return deadline.title.empty() ? source.words.phrase("agenda.untitled") : deadline.title;
}

void add_explanation_fields(FieldTree& tree, const DateSource& source) {
    std::vector<const domain::Deadline*> dates;
    for (const domain::Deadline& deadline : source.dispute.deadlines)
        if (is_explained(deadline)) dates.push_back(&deadline);
    std::ranges::stable_sort(dates, {}, [](const domain::Deadline* date) { return *date->safe; });
    std::vector<FieldTree> rows;
    for (const domain::Deadline* date : dates) rows.push_back(row_of(source, *date));
    set_list_with_section(tree, "explanations", std::move(rows));
}

} // namespace redress::app
