// SPDX-License-Identifier: GPL-3.0-or-later
#include "silence.h"

#include <redress/app/agenda.h>
#include <redress/app/case_dates.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace redress::app {

namespace {

using namespace domain;
using storage::AgendaEntry;
using storage::CaseRow;

AgendaLine line_of(const AgendaEntry& entry, Date today) {
    AgendaLine line{.entry = entry, .days = days_between(today, entry.date)};
    if (entry.kind != RecordKind::Deadline) return line;
    Deadline deadline;
    deadline.kind = entry.rule_kind;
    deadline.consequence = entry.consequence;
    deadline.safe = entry.date;
    deadline.legal = entry.legal;
    line.standing = standing_on(deadline, today);
    return line;
}

/// Only an act can be overdue.
bool is_overdue(const AgendaLine& line) {
    return line.days < 0 &&
           (line.standing == law::Standing::Passed || line.standing == law::Standing::PastSafeDate);
}

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
        if (entry.status == CaseStatus::Open) sort_in(agenda, line_of(entry, choices.today));
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
    return {kind,          record, sheet.id, sheet.number, sheet.title, sheet.status,
            sheet.adviser, {},     date,     {},           {},          {}};
}

AgendaEntry entry_of(const Case& dispute, const Deadline& deadline) {
    AgendaEntry entry = entry_in(dispute, RecordKind::Deadline, deadline.id.uid, *deadline.safe);
    if (!deadline.responsible.empty()) entry.who = deadline.responsible;
    entry.title = deadline.title;
    entry.legal = deadline.legal;
    entry.rule_kind = deadline.kind;
    entry.consequence = deadline.consequence;
    entry.reminder_days = deadline.reminder_days;
    return entry;
}

AgendaEntry entry_of(const Case& dispute, const Hearing& hearing) {
    AgendaEntry entry = entry_in(dispute, RecordKind::Hearing, hearing.id.uid, *hearing.date);
    entry.title = hearing.forum;
    entry.time = hearing.time;
    entry.zone = hearing.zone;
    return entry;
}

} // namespace

Agenda agenda_on(const storage::Casebook& casebook, const AgendaChoices& choices) {
    Agenda agenda;
    find_dates(casebook, choices, agenda);
    const auto rows = open_rows(casebook);
    std::ranges::copy_if(rows, std::back_inserter(agenda.unscheduled),
                         [](const CaseRow& row) { return row.next_date.empty(); });
    find_silence(casebook, choices, rows, agenda);
    return agenda;
}

std::vector<AgendaLine> agenda_of(const Case& dispute, Date today) {
    std::vector<AgendaLine> lines;
    for (const Deadline& deadline : dispute.deadlines)
        if (deadline.state == DeadlineState::Open && deadline.safe)
            lines.push_back(line_of(entry_of(dispute, deadline), today));
    for (const Hearing& hearing : dispute.hearings)
        if (hearing.state == HearingState::Planned && hearing.date)
            lines.push_back(line_of(entry_of(dispute, hearing), today));
    std::ranges::stable_sort(lines, {}, [](const AgendaLine& line) {
        return std::tie(line.entry.date, line.entry.time, line.entry.record);
    });
    return lines;
}

} // namespace redress::app
