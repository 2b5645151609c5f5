// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/agenda_print.h"

#include "print/aligned_text.h"

#include <redress/app/law_sentences.h>
#include <redress/text/format.h>

namespace redress::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;
using Lines = std::vector<app::AgendaLine>;

std::string day(domain::Date date, Desk& desk) {
    return text::format_date(date, desk.messages().language(), text::DateStyle::Numeric);
}

std::string when(const storage::AgendaEntry& entry, Desk& desk) {
    return entry.time ? day(entry.date, desk) + " " + entry.time->text() : day(entry.date, desk);
}

std::string standing_of(const app::AgendaLine& line, Desk& desk) {
    return line.standing ? app::label(*line.standing, desk.messages()) : desk.messages().tr("Hearing");
}

/// The title with what has to be known before anybody relies on the day.
std::string what_of(const app::AgendaLine& line, Desk& desk) {
    const auto& messages = desk.messages();
    std::string words = line.entry.title;
    if (line.entry.post_by && *line.entry.post_by != line.entry.date)
        words += " (" + messages.tr("Post by") + " " + day(*line.entry.post_by, desk) + ")";
    return line.uncertain ? words + " – " + messages.tr("Uncertain date") : words;
}

std::string section(const std::string& heading, const Rows& rows) {
    if (rows.empty()) return {};
    std::string text = heading + "\n";
    const std::string table = aligned_text({{}, {}, {}, {"", false, 48}}, rows);
    for (std::size_t from = 0; from < table.size();) {
        const std::size_t end = table.find('\n', from);
        text += "  " + table.substr(from, end - from) + "\n";
        from = end == std::string::npos ? table.size() : end + 1;
    }
    return text + "\n";
}

std::string lines_text(const std::string& heading, const Lines& lines, Desk& desk) {
    Rows rows;
    for (const app::AgendaLine& line : lines)
        rows.push_back(
            {when(line.entry, desk), line.entry.number, standing_of(line, desk), what_of(line, desk)});
    return section(heading, rows);
}

std::string unscheduled_text(const std::vector<storage::CaseRow>& cases, Desk& desk) {
    Rows rows;
    for (const storage::CaseRow& row : cases) rows.push_back({"", row.number, "", row.title});
    return section(desk.messages().tr("Nothing scheduled"), rows);
}

std::string counted_days(int days, Desk& desk) {
    return text::filled(desk.messages().ntr("{0} day", "{0} days", days), {std::to_string(days)});
}

std::string silent_text(const app::Agenda& agenda, const app::AgendaChoices& choices, Desk& desk) {
    Rows rows;
    for (const app::SilentClaim& claim : agenda.silent)
        rows.push_back(
            {day(claim.since, desk), claim.row.number, counted_days(claim.days, desk), claim.row.title});
    return section(text::filled(desk.messages().tr("No answer for {0} days or more"),
                                {std::to_string(choices.silent_days)}),
                   rows);
}

Json lines_json(const Lines& lines, Desk& desk) {
    Json list = Json::array();
    for (const app::AgendaLine& line : lines) {
        const storage::AgendaEntry& entry = line.entry;
        list.push_back(
            {{"kind", domain::choice_name(entry.kind)},
             {"key", json_of(entry.record)},
             {"case", entry.number},
             {"case_title", entry.case_title},
             {"title", entry.title},
             {"date", entry.date.iso()},
             {"legal", json_of(entry.legal)},
             {"post_by", json_of(entry.post_by)},
             {"uncertain", line.uncertain},
             {"time", entry.time ? Json(entry.time->text()) : Json()},
             {"zone", entry.zone.empty() ? Json() : Json(entry.zone)},
             {"days", line.days},
             {"standing", line.standing ? Json(domain::choice_name(*line.standing)) : Json()},
             {"standing_text", line.standing ? Json(app::sentence(*line.standing, desk.messages())) : Json()},
             {"who", entry.who}});
    }
    return list;
}

} // namespace

std::string agenda_text(const app::Agenda& agenda, const app::AgendaChoices& choices, Desk& desk) {
    const auto& messages = desk.messages();
    const std::string ahead = text::filled(
        messages.ntr("The next {0} day", "The next {0} days", choices.days), {std::to_string(choices.days)});
    std::string text = lines_text(messages.tr("Overdue"), agenda.overdue, desk) +
                       lines_text(messages.tr("Today"), agenda.today, desk) +
                       lines_text(ahead, agenda.soon, desk) +
                       lines_text(messages.tr("Ended or begun: nothing here is late"), agenda.passed, desk) +
                       silent_text(agenda, choices, desk) + unscheduled_text(agenda.unscheduled, desk);
    if (text.empty()) return messages.tr("Nothing waits.") + "\n";
    text.pop_back();
    return text;
}

Json agenda_json(const app::Agenda& agenda, const app::AgendaChoices& choices, Desk& desk) {
    Json unscheduled = Json::array();
    for (const storage::CaseRow& row : agenda.unscheduled)
        unscheduled.push_back({{"case", row.number}, {"case_title", row.title}});
    Json silent = Json::array();
    for (const app::SilentClaim& claim : agenda.silent)
        silent.push_back({{"case", claim.row.number},
                          {"case_title", claim.row.title},
                          {"since", claim.since.iso()},
                          {"days", claim.days}});
    return {{"today", choices.today.iso()},
            {"days", choices.days},
            {"silent_days", choices.silent_days},
            {"overdue", lines_json(agenda.overdue, desk)},
            {"due_today", lines_json(agenda.today, desk)},
            {"soon", lines_json(agenda.soon, desk)},
            {"passed", lines_json(agenda.passed, desk)},
            {"unscheduled", unscheduled},
            {"silent", silent}};
}

} // namespace redress::cli
