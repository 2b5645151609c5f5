// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_table.h"

#include "connection/sqlite_error.h"
#include "records/column_codec.h"
#include "records/table_names.h"

#include <algorithm>

namespace redress::storage {

namespace {

using namespace domain;

// The states come first in the indices, so that what is done years ago costs nothing.
constexpr const char* deadlines_text = R"sql(
SELECT d.uid, d.case_uid, s.number, s.title, s.status, coalesce(nullif(d.responsible, ''), s.adviser) AS who,
       d.title, d.safe, d.legal, NULL, '', d.kind, d.consequence, d.reminder_days, d.post_by, d.warnings
FROM deadline AS d JOIN case_sheet AS s ON s.uid = d.case_uid
WHERE d.state = 'open' AND d.safe >= ?1 AND min(d.safe, coalesce(d.post_by, d.safe)) BETWEEN ?1 AND ?2
      AND (?3 = '' OR who = ?3))sql";
constexpr const char* hearings_text = R"sql(
SELECT h.uid, h.case_uid, s.number, s.title, s.status, s.adviser AS who,
       h.forum, h.date, NULL, h.time, h.zone, 'act', 'recommended', 0, NULL, ''
FROM hearing AS h JOIN case_sheet AS s ON s.uid = h.case_uid
WHERE h.state = 'planned' AND h.date BETWEEN ?1 AND ?2 AND (?3 = '' OR who = ?3))sql";

/// One row under reading; what does not fit is CasebookDamaged.
class EntryRow {
public:
    EntryRow(SQLite::Database& database, SQLite::Statement& row, RecordKind kind)
        : database_(database), row_(row), table_(table_of(kind)) {}

    std::string text(int column) const { return text_in(database_, row_.getColumn(column), table_); }
    template <class E>
    E choice(int column) const {
        return required(choice_from<E>(text(column)));
    }
    Date day(int column) const { return required(Date::from_iso(text(column))); }
    std::optional<Date> day_if_any(int column) const {
        return row_.getColumn(column).isNull() ? std::nullopt : std::optional(day(column));
    }
    std::optional<TimeOfDay> time_if_any(int column) const {
        if (row_.getColumn(column).isNull()) return std::nullopt;
        return required(TimeOfDay::from_text(text(column)));
    }
    Uid uid(int column) const { return uid_in(row_.getColumn(column)); }
    int number(int column) const { return row_.getColumn(column).getInt(); }

private:
    template <class T>
    T required(const std::optional<T>& value) const {
        if (!value) throw_damaged(database_, table_);
        return *value;
    }
    SQLite::Database& database_;
    SQLite::Statement& row_;
    std::string table_;
};

AgendaEntry entry_in(const EntryRow& row, RecordKind kind) {
    return {.kind = kind,
            .record = row.uid(0),
            .dispute = {row.uid(1)},
            .number = row.text(2),
            .case_title = row.text(3),
            .status = row.choice<CaseStatus>(4),
            .who = row.text(5),
            .title = row.text(6),
            .date = row.day(7),
            .legal = row.day_if_any(8),
            .time = row.time_if_any(9),
            .zone = row.text(10),
            .rule_kind = row.choice<RuleKind>(11),
            .consequence = row.choice<Consequence>(12),
            .reminder_days = row.number(13),
            .post_by = row.day_if_any(14),
            .warnings = row.text(15)};
}

void append_entries(SQLite::Database& database, RecordKind kind, const AgendaQuery& query,
                    std::vector<AgendaEntry>& entries) {
    SQLite::Statement rows(database, kind == RecordKind::Deadline ? deadlines_text : hearings_text);
    rows.bind(1, query.from ? query.from->iso() : "");
    rows.bind(2, query.to ? query.to->iso() : "9999");
    rows.bind(3, query.who);
    const EntryRow row(database, rows, kind);
    while (rows.executeStep()) entries.push_back(entry_in(row, kind));
}

} // namespace

std::vector<AgendaEntry> read_agenda(SQLite::Database& database, const AgendaQuery& query) {
    std::vector<AgendaEntry> entries;
    append_entries(database, RecordKind::Deadline, query, entries);
    append_entries(database, RecordKind::Hearing, query, entries);
    std::sort(entries.begin(), entries.end(), [](const AgendaEntry& a, const AgendaEntry& b) {
        const domain::Date first = a.act_by(), second = b.act_by();
        return std::tie(first, a.time, a.number, a.record) < std::tie(second, b.time, b.number, b.record);
    });
    return entries;
}

} // namespace redress::storage
