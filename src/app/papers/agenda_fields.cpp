// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_fields.h"

#include <redress/app/law_sentences.h>

#include <algorithm>

namespace redress::app {

namespace {

using documents::FieldTree;
using domain::RecordKind;

const domain::Deadline* deadline_of(const AgendaLine& line, const DateSource* source) {
    const bool is_known = source && line.entry.kind == RecordKind::Deadline;
    return is_known ? domain::find(source->dispute, domain::Id<domain::Deadline>{line.entry.record})
                    : nullptr;
}

std::string what_of(const LetterWords& words, const AgendaLine& line, const DateSource* source) {
    const std::string& title = line.entry.title;
    if (line.entry.kind == RecordKind::Hearing)
        return title.empty() ? words.phrase("agenda.hearing_somewhere")
                             : words.phrase("agenda.hearing", {title});
    if (const auto* deadline = deadline_of(line, source)) return title_in(*source, *deadline);
    return title.empty() ? words.phrase("agenda.untitled") : title;
}

std::string joined_case(const storage::AgendaEntry& entry) {
    return entry.number.empty() ? entry.case_title : entry.number + " " + entry.case_title;
}

/// For a window, a presumption or an effect the engine's sentence; none of them is late.
std::string remark_of(const AgendaLine& line, const text::Messages& messages) {
    const bool is_ahead = line.standing == law::Standing::Ahead || line.standing == law::Standing::DueToday;
    const bool says_more = line.standing && line.days < 0 && !is_ahead; // else the day to post on has passed
    return says_more ? sentence(*line.standing, messages) : std::string();
}

FieldTree row_of(const LetterWords& words, const text::Messages& messages, const AgendaLine& line,
                 const DateSource* source) {
    const auto day = [&](std::optional<domain::Date> date) {
        return date && *date != line.entry.date ? short_day(words, *date) : std::string();
    };
    const std::string legal = day(line.entry.legal);
    const std::string post_by = day(line.entry.post_by);
    const std::string remark = remark_of(line, messages);
    const bool goes_on = line.uncertain || !(legal + post_by + remark).empty();
    const std::string what = what_of(words, line, source);
    FieldTree row;
    row.set("day", short_day(words, line.entry.date));
    set_with_section(row, "time", clock(words, line.entry.time));
    row.set("what", goes_on ? closed(what) : what);
    row.set("case", joined_case(line.entry));
    set_with_section(row, "who", line.entry.who);
    set_with_section(row, "legal", legal);
    set_with_section(row, "post_by", post_by);
    set_with_section(row, "remark", remark);
    row.set_section("is_uncertain", line.uncertain);
    return row;
}

/// As the office's agenda sorts them, but all that is to come however far ahead.
enum class Place { Overdue, Today, Soon, Passed };
Place place_of(const AgendaLine& line) {
    if (line.days > 0) return Place::Soon;
    if (line.days == 0) return Place::Today;
    return is_overdue(line) ? Place::Overdue : Place::Passed;
}

FieldTree done_row(const DateSource& source, const domain::Deadline& deadline) {
    FieldTree row;
    row.set("what", title_in(source, deadline));
    set_with_section(row, "day", deadline.safe ? short_day(source.words, *deadline.safe) : "");
    set_with_section(row, "done_on", deadline.done_on ? short_day(source.words, *deadline.done_on) : "");
    return row;
}

} // namespace

std::string short_day(const LetterWords& words, domain::Date day) {
    static const char* const names[] = {"monday", "tuesday",  "wednesday", "thursday",
                                        "friday", "saturday", "sunday"};
    return words.phrase(std::string("weekday.") + names[static_cast<std::size_t>(day.weekday())]) + "\u00A0" +
           text::format_date(day, words.language(), text::DateStyle::Numeric);
}

std::string clock(const LetterWords& words, std::optional<domain::TimeOfDay> time) {
    return time ? words.phrase("hearing.time", {time->text()}) : std::string();
}

std::vector<FieldTree> agenda_rows(const LetterWords& words, const text::Messages& messages,
                                   const std::vector<AgendaLine>& lines, const DateSource* source) {
    std::vector<FieldTree> rows;
    for (const AgendaLine& line : lines) rows.push_back(row_of(words, messages, line, source));
    return rows;
}

void add_case_agenda_fields(FieldTree& tree, const DateSource& source) {
    const auto lines = agenda_of(source.dispute, source.today);
    const auto add = [&](const char* name, Place place) {
        std::vector<AgendaLine> chosen;
        std::ranges::copy_if(lines, std::back_inserter(chosen),
                             [&](const AgendaLine& line) { return place_of(line) == place; });
        set_list_with_section(tree, name, agenda_rows(source.words, source.messages, chosen, &source));
    };
    add("agenda.overdue", Place::Overdue);
    add("agenda.today", Place::Today);
    add("agenda.soon", Place::Soon);
    add("agenda.passed", Place::Passed);
    tree.set_section("agenda.is_empty", lines.empty());
    std::vector<FieldTree> done;
    for (const domain::Deadline& deadline : source.dispute.deadlines)
        if (deadline.state == domain::DeadlineState::Done) done.push_back(done_row(source, deadline));
    set_list_with_section(tree, "agenda.done", std::move(done));
}

} // namespace redress::app
