// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/deadline_print.h"

#include "print/aligned_text.h"

namespace redress::cli {

namespace {

template <class E>
Json name_or_null(const std::optional<E>& value) {
    return value ? Json(domain::choice_name(*value)) : Json();
}

bool has_period(const law::Step& step) {
    return step.period.count != 0 || step.kind == law::StepKind::Counted;
}

Json json_of(const law::Step& step, const law::Calendar* calendar, const text::Messages& messages) {
    return {{"kind", domain::choice_name(step.kind)},
            {"text", app::sentence(step, calendar, messages)},
            {"date", step.date.iso()},
            {"from", cli::json_of(step.from)},
            {"to", cli::json_of(step.to)},
            {"period", has_period(step) ? Json(law::period_text(step.period)) : Json()},
            {"number", step.number == 0 ? Json() : Json(step.number)},
            {"event", name_or_null(step.event)},
            {"key", text_or_null(step.key)}};
}

Json json_of(const law::Warning& warning, const text::Messages& messages) {
    return {{"kind", domain::choice_name(warning.kind)},
            {"text", app::sentence(warning, messages)},
            {"date", cli::json_of(warning.date)},
            {"year", warning.number == 0 ? Json() : Json(warning.number)},
            {"event", name_or_null(warning.event)}};
}

using Rows = std::vector<std::vector<std::string>>;

/// Windows and effects have one day; acts have a safe one, which comes first.
Rows day_rows(const law::Deadline& deadline, const text::Messages& messages) {
    const auto day = [&](domain::Date date) { return app::day_words(date, messages); };
    const bool is_harbour = deadline.consequence == law::Consequence::SafeHarbourEnds;
    if (deadline.kind == law::RuleKind::Window && is_harbour)
        return {{messages.tr("Safe until"), day(deadline.legal)}};
    if (deadline.kind == law::RuleKind::Window)
        return {{messages.tr("Defects that show until"), day(deadline.legal)}};
    if (deadline.kind == law::RuleKind::Effect)
        return {{messages.tr("Takes effect on"), day(deadline.legal)}};
    Rows rows{{messages.tr("Safe date"), day(deadline.safe)},
              {messages.tr("Legal date"), day(deadline.legal)}};
    if (deadline.post_by) rows.push_back({messages.tr("Post by"), day(*deadline.post_by)});
    return rows;
}

std::string steps_text(const ExplainedDeadline& explained, const text::Messages& messages) {
    std::string text;
    for (const std::string& line :
         app::explanation_of(explained.deadline.steps, explained.calendar, messages))
        text += "  " + line + "\n";
    return text;
}

std::string meaning_text(const ExplainedDeadline& explained, const text::Messages& messages) {
    const law::Rule& rule = *explained.found.rule;
    const law::Deadline& deadline = explained.deadline;
    std::string text = app::sentence(deadline.kind, deadline.consequence, messages) + "\n";
    if (rule.letter == law::LetterEffect::Interrupts)
        text += app::words_in(rule.letter_note, messages.language()) + "\n";
    text += app::sentence(law::standing_on(deadline, explained.today), messages) + "\n";
    return text + app::source_sentence(deadline.source, deadline.checked_on, deadline.confidence, messages) +
           "\n";
}

/// What a letter does to the period stands in the rule itself, in more detail.
std::string warning_text(const law::Warning& warning, const law::Rule& rule, const text::Messages& messages) {
    const bool in_rule =
        warning.kind == law::WarningKind::LetterDoesNotInterrupt && !rule.letter_note.empty();
    return in_rule ? app::words_in(rule.letter_note, messages.language()) : app::sentence(warning, messages);
}

Json note_json(const law::Rule& rule, const text::Messages& messages) {
    return rule.letter_note.empty() ? Json() : Json(app::words_in(rule.letter_note, messages.language()));
}

} // namespace

Json steps_json(const std::vector<law::Step>& steps, const law::Calendar* calendar,
                const text::Messages& messages) {
    Json list = Json::array();
    for (const law::Step& step : steps) list.push_back(json_of(step, calendar, messages));
    return list;
}

Json warnings_json(const std::vector<law::Warning>& warnings, const text::Messages& messages) {
    Json list = Json::array();
    for (const law::Warning& warning : warnings) list.push_back(json_of(warning, messages));
    return list;
}

std::string deadline_text(const ExplainedDeadline& explained, const text::Messages& messages) {
    const law::Rule& rule = *explained.found.rule;
    std::string text = app::words_in(rule.title, messages.language()) + "\n" +
                       app::words_in(rule.statement, messages.language()) + "\n\n";
    text += aligned_text({{}, {}}, day_rows(explained.deadline, messages)) + "\n";
    text += steps_text(explained, messages) + "\n" + meaning_text(explained, messages);
    for (const law::Warning& warning : explained.deadline.warnings)
        text += messages.tr("Warning") + ": " + warning_text(warning, rule, messages) + "\n";
    return text;
}

Json deadline_json(const ExplainedDeadline& explained, const text::Messages& messages) {
    const law::Rule& rule = *explained.found.rule;
    const law::Deadline& deadline = explained.deadline;
    const law::Standing standing = law::standing_on(deadline, explained.today);
    return {
        {"rule", rule.key},
        {"jurisdiction", explained.found.pack->code()},
        {"title", app::words_in(rule.title, messages.language())},
        {"kind", domain::choice_name(deadline.kind)},
        {"trigger", {{"event", domain::choice_name(rule.trigger)}, {"date", deadline.trigger.from.iso()}}},
        {"safe", deadline.safe.iso()},
        {"computed", deadline.computed.iso()},
        {"legal", deadline.legal.iso()},
        {"post_by", cli::json_of(deadline.post_by)},
        {"standing", domain::choice_name(standing)},
        {"standing_text", app::sentence(standing, messages)},
        {"consequence", domain::choice_name(deadline.consequence)},
        {"consequence_text", app::sentence(deadline.kind, deadline.consequence, messages)},
        {"letter_note", note_json(rule, messages)},
        {"steps", steps_json(deadline.steps, explained.calendar, messages)},
        {"warnings", warnings_json(deadline.warnings, messages)},
        {"source", deadline.source},
        {"remark", text_or_null(deadline.remark)},
        {"checked_on", cli::json_of(deadline.checked_on)},
        {"confidence", domain::choice_name(deadline.confidence)},
        {"rule_version", cli::json_of(deadline.rule_version)},
        {"pack_fingerprint", explained.found.pack->fingerprint()}};
}

} // namespace redress::cli
