// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_fields.h"
#include "letters/letter_parts.h"

#include <redress/app/office_papers.h>
#include <redress/app/sentences.h>
#include <redress/domain/error.h>

namespace redress::app {

namespace {

documents::Template::Result filled(const std::string& kind, const FieldTree& tree, const OfficePaper& paper,
                                   const Resources& resources) {
    const auto& templates = resources.templates(paper.language);
    const auto found = templates.find(kind);
    if (found == templates.end())
        throw domain::Error(domain::ErrorKind::ResourceMissing,
                            "templates/" + std::string(domain::choice_name(paper.language)), kind);
    auto result = found->second.fill(tree);
    result.document.paper = paper.paper;
    return result;
}

FieldTree case_row(const storage::CaseRow& row) {
    FieldTree tree;
    tree.set("case", row.number.empty() ? row.title : row.number + " " + row.title);
    tree.set("parties", row.trader.empty() ? row.consumer : row.consumer + " – " + row.trader);
    return tree;
}

void add_quiet_cases(FieldTree& tree, const LetterWords& words, const Agenda& agenda) {
    std::vector<FieldTree> unscheduled, silent;
    for (const storage::CaseRow& row : agenda.unscheduled) unscheduled.push_back(case_row(row));
    for (const SilentClaim& claim : agenda.silent) {
        FieldTree& row = silent.emplace_back(case_row(claim.row));
        row.set("since", short_day(words, claim.since));
        row.set("days", text::format_integer(claim.days, words.language()));
    }
    set_list_with_section(tree, "agenda.unscheduled", std::move(unscheduled));
    set_list_with_section(tree, "agenda.silent", std::move(silent));
}

/// What a person wrote for themselves stays out; that it changed is said.
std::string change_words(const LetterWords& words, const storage::FieldChange& change,
                         const text::Messages& messages) {
    const std::string label = field_label(change.kind, change.field, messages);
    if (change.field == "note") return words.phrase("log.note_changed");
    const auto shown = [&](const std::string& value) {
        const auto day = domain::Date::from_iso(value);
        return day ? short_day(words, *day) : value;
    };
    if (change.before.empty()) return words.phrase("log.set", {label, shown(change.after)});
    if (change.after.empty()) return words.phrase("log.cleared", {label, shown(change.before)});
    return words.phrase("log.changed", {label, shown(change.before), shown(change.after)});
}

/// Marks that say nothing to a reader of the log, and the state, which the kind of the line says.
bool is_for_people(const storage::FieldChange& change) {
    return change.field != "pack_fingerprint" && change.field != "rule_version" && change.field != "state";
}

/// "2026-01-15 08:00 UTC".
std::string moment(const std::string& at) {
    constexpr std::size_t day_length = 10, time_length = 5;
    if (at.size() < day_length + 1 + time_length) return at;
    return at.substr(0, day_length) + "\u00A0" + at.substr(day_length + 1, time_length);
}

FieldTree log_row(const LetterWords& words, const LogLine& line, const text::Messages& messages) {
    std::vector<std::string> changes;
    for (const storage::FieldChange& change : line.changes)
        if (is_for_people(change)) changes.push_back(change_words(words, change, messages));
    const auto day = domain::Date::from_iso(line.day);
    FieldTree row;
    row.set("at", moment(line.note.at));
    set_with_section(row, "who", line.note.who);
    row.set("kind", words.choice("log_kind", line.kind));
    set_with_section(row, "what", line.title);
    set_with_section(row, "day", day ? short_day(words, *day) : "");
    set_with_section(row, "changes", joined(changes));
    return row;
}

} // namespace

documents::Template::Result agenda_document(const Agenda& agenda, const AgendaChoices& choices,
                                            const OfficePaper& paper, const Resources& resources) {
    const LetterWords words(paper.language, resources.phrases(paper.language));
    const text::Messages messages = resources.messages(paper.language);
    FieldTree tree;
    const auto add = [&](const char* name, const std::vector<AgendaLine>& lines) {
        set_list_with_section(tree, name, agenda_rows(words, messages, lines, nullptr));
    };
    add("agenda.overdue", agenda.overdue);
    add("agenda.today", agenda.today);
    add("agenda.soon", agenda.soon);
    add("agenda.passed", agenda.passed);
    add_quiet_cases(tree, words, agenda);
    tree.set("agenda.date", words.date_with_weekday(choices.today));
    tree.set("agenda.as_of", as_sentence(words.date_with_weekday(choices.today)));
    set_with_section(tree, "agenda.who", choices.who);
    tree.set("agenda.days", text::format_integer(choices.days, paper.language));
    tree.set("agenda.silent_days", text::format_integer(choices.silent_days, paper.language));
    return filled("agenda", tree, paper, resources);
}

MadeLetter make_agenda(const Agenda& agenda, const AgendaChoices& choices, const OfficePaper& paper,
                       const Resources& resources, const documents::FontSet& fonts) {
    return made_from(agenda_document(agenda, choices, paper, resources), fonts);
}

documents::Template::Result deadline_log_document(const domain::CaseSheet& sheet,
                                                  const std::vector<LogLine>& log, const OfficePaper& paper,
                                                  const Resources& resources) {
    const LetterWords words(paper.language, resources.phrases(paper.language));
    const text::Messages messages = resources.messages(paper.language);
    FieldTree tree;
    set_with_section(tree, "case.number", sheet.number);
    set_with_section(tree, "case.title", sheet.title);
    tree.set("log.date", words.date(paper.dated));
    std::vector<FieldTree> rows;
    for (const LogLine& line : log) rows.push_back(log_row(words, line, messages));
    set_list_with_section(tree, "log", std::move(rows));
    return filled("deadline_log", tree, paper, resources);
}

MadeLetter make_deadline_log(const domain::CaseSheet& sheet, const std::vector<LogLine>& log,
                             const OfficePaper& paper, const Resources& resources,
                             const documents::FontSet& fonts) {
    return made_from(deadline_log_document(sheet, log, paper, resources), fonts);
}

} // namespace redress::app
