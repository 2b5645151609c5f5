// SPDX-License-Identifier: GPL-3.0-or-later
#include "silence.h"

#include <redress/app/agenda.h>
#include <redress/app/case_dates.h>
#include <redress/app/kept_words.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace redress::app {

namespace {

using namespace domain;
using storage::AgendaEntry;
using storage::CaseRow;

void sort_in(Agenda& agenda, AgendaLine line) {
    auto& list = line.days > 0      ? agenda.soon
                 : line.days == 0   ? agenda.today
                 : is_overdue(line) ? agenda.overdue
                                    : agenda.passed;
    list.push_back(std::move(line));
}

void find_dates(const storage::Casebook& casebook, const AgendaChoices& choices, Agenda& agenda) {
    const storage::AgendaQuery query{.to = day_after(choices.today, choices.days), .who = choices.who};
    for (const AgendaEntry& entry : casebook.agenda(query))
        if (entry.status == CaseStatus::Open) sort_in(agenda, agenda_line(entry, choices.today));
}

/// The rows of the open cases. The list names no adviser, so that a person's own cases are not picked out.
std::vector<CaseRow> open_rows(const storage::Casebook& casebook) {
    return casebook.list(
        {.words = {}, .order = storage::CaseOrder::Number, .descending = false, .status = CaseStatus::Open});
}

void find_silence(const storage::Casebook& casebook, const AgendaChoices& choices,
                  const std::vector<CaseRow>& rows, Agenda& agenda) {
    std::map<Id<CaseSheet>, Silence> silences;
    for (const storage::LastDay& last : casebook.last_days(choices.today))
        silences[last.dispute].hear(last.kind, last.date);
    for (const CaseRow& row : rows) {
        const auto place = silences.find(row.id);
        const auto since = place == silences.end() ? std::nullopt : place->second.since();
        const int days = since ? days_between(*since, choices.today) : 0;
        if (since && days >= choices.silent_days) agenda.silent.push_back({row, *since, days});
    }
    std::ranges::stable_sort(agenda.silent, {}, &SilentClaim::since);
}

AgendaEntry entry_in(const Case& dispute, RecordKind kind, Uid record, Date date) {
    const CaseSheet& sheet = dispute.sheet;
    return {.kind = kind,
            .record = record,
            .dispute = sheet.id,
            .number = sheet.number,
            .case_title = sheet.title,
            .status = sheet.status,
            .who = sheet.adviser,
            .title = {},
            .date = date,
            .legal = {},
            .time = {},
            .zone = {}};
}

AgendaEntry entry_of(const Case& dispute, const Deadline& deadline) {
    AgendaEntry entry = entry_in(dispute, RecordKind::Deadline, deadline.id.uid, *deadline.safe);
    if (!deadline.responsible.empty()) entry.who = deadline.responsible;
    entry.title = deadline.title;
    entry.legal = deadline.legal;
    entry.rule_kind = deadline.kind;
    entry.consequence = deadline.consequence;
    entry.reminder_days = deadline.reminder_days;
    entry.post_by = deadline.post_by;
    entry.warnings = deadline.warnings;
    return entry;
}

AgendaEntry entry_of(const Case& dispute, const Hearing& hearing) {
    AgendaEntry entry = entry_in(dispute, RecordKind::Hearing, hearing.id.uid, *hearing.date);
    entry.title = hearing.forum;
    entry.time = hearing.time;
    entry.zone = hearing.zone;
    return entry;
}

/// The open cases whose first day has passed, as far as something is to be done or to come in them after all.
std::set<Id<CaseSheet>> still_scheduled(const storage::Casebook& casebook, Date today) {
    std::set<Id<CaseSheet>> cases;
    for (const AgendaEntry& entry : casebook.agenda({}))
        if (entry.date >= today || is_overdue(agenda_line(entry, today))) cases.insert(entry.dispute);
    return cases;
}

void find_unscheduled(const storage::Casebook& casebook, Date today, const std::vector<CaseRow>& rows,
                      Agenda& agenda) {
    const auto is_past = [&](const CaseRow& row) {
        return !row.next_date.empty() && row.next_date < today.iso();
    };
    const auto scheduled =
        std::ranges::any_of(rows, is_past) ? still_scheduled(casebook, today) : std::set<Id<CaseSheet>>{};
    for (const CaseRow& row : rows)
        if (row.next_date.empty() || (is_past(row) && !scheduled.contains(row.id)))
            agenda.unscheduled.push_back(row);
}

} // namespace

AgendaLine agenda_line(const AgendaEntry& entry, Date today) {
    AgendaLine line{.entry = entry, .days = days_between(today, entry.act_by())};
    if (entry.kind != RecordKind::Deadline) return line;
    Deadline deadline;
    deadline.kind = entry.rule_kind;
    deadline.consequence = entry.consequence;
    deadline.safe = entry.date;
    deadline.legal = entry.legal;
    line.standing = standing_on(deadline, today);
    line.uncertain = is_uncertain(entry.warnings);
    return line;
}

/// A day before today with a standing of days to come can only be the one to post on.
bool is_overdue(const AgendaLine& line) {
    if (line.days >= 0 || !line.standing) return false;
    const law::Standing standing = *line.standing;
    return standing == law::Standing::Passed || standing == law::Standing::PastSafeDate ||
           standing == law::Standing::Ahead || standing == law::Standing::DueToday;
}

bool is_overdue(const Deadline& deadline, Date today) {
    if (deadline.state != DeadlineState::Open || !deadline.safe) return false;
    return is_overdue(agenda_line(entry_of({}, deadline), today));
}

Agenda agenda_on(const storage::Casebook& casebook, const AgendaChoices& choices) {
    Agenda agenda;
    find_dates(casebook, choices, agenda);
    const auto rows = open_rows(casebook);
    find_unscheduled(casebook, choices.today, rows, agenda);
    find_silence(casebook, choices, rows, agenda);
    return agenda;
}

std::vector<AgendaLine> agenda_of(const Case& dispute, Date today) {
    std::vector<AgendaLine> lines;
    for (const Deadline& deadline : dispute.deadlines)
        if (deadline.state == DeadlineState::Open && deadline.safe)
            lines.push_back(agenda_line(entry_of(dispute, deadline), today));
    for (const Hearing& hearing : dispute.hearings)
        if (hearing.state == HearingState::Planned && hearing.date)
            lines.push_back(agenda_line(entry_of(dispute, hearing), today));
    std::ranges::stable_sort(lines, {}, [](const AgendaLine& line) {
        return std::tuple(line.entry.act_by(), line.entry.time, line.entry.record);
    });
    return lines;
}

} // namespace redress::app
