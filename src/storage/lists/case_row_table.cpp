// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_row_table.h"

#include "connection/sqlite_error.h"
#include "records/column_codec.h"
#include "records/table_names.h"
#include "search_index.h"

#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::storage {

namespace {

using domain::CaseStatus;

const std::string columns =
    "case_uid, number, title, consumer, trader, status, currency, stated_minor, defects, "
    "opened, changed_at, next_date, open_deadlines, state";

/// Field by field: where one of several braced values throws, GCC 12 frees the ones before it twice.
CaseRow row_in(SQLite::Database& database, SQLite::Statement& query) {
    const auto text = [&](int column) { return text_in(database, query.getColumn(column), "case_list"); };
    const auto status = domain::choice_from<CaseStatus>(text(5));
    if (!status) throw_damaged(database, "case_list.status");
    CaseRow row;
    row.id = {uid_in(query.getColumn(0))};
    row.number = text(1);
    row.title = text(2);
    row.consumer = text(3);
    row.trader = text(4);
    row.status = *status;
    row.currency = text(6);
    row.stated_minor = query.getColumn(7).getInt64();
    row.defects = query.getColumn(8).getInt();
    row.opened = text(9);
    row.changed_at = text(10);
    row.next_date = text(11);
    row.open_deadlines = query.getColumn(12).getInt();
    row.state = text(13);
    return row;
}

/// Our numbers have at least four digits after the year: 2026-9999 comes before 2026-10000.
std::string order_text(const CaseQuery& query) {
    const std::string way = query.descending ? " DESC" : "";
    std::string by_number = "substr(number, 1, 5)" + way + ", length(number)" + way + ", number" + way;
    if (query.order == CaseOrder::Stated) return "stated_minor" + way + ", " + by_number;
    if (query.order == CaseOrder::Changed) return "changed_at" + way + ", " + by_number;
    return by_number;
}

std::string CaseRow::*named_column(CaseOrder order) {
    switch (order) {
    case CaseOrder::Title:
        return &CaseRow::title;
    case CaseOrder::Consumer:
        return &CaseRow::consumer;
    case CaseOrder::Trader:
        return &CaseRow::trader;
    default:
        return nullptr;
    }
}

/// Names are sorted in memory: a collation in the file would tie it to one version of ICU.
void sort_by_name(std::vector<CaseRow>& rows, const CaseQuery& query) {
    const auto name = named_column(query.order);
    if (name == nullptr) return;
    const text::Collator collator(query.language);
    std::vector<std::pair<std::string, CaseRow>> keyed;
    for (CaseRow& row : rows) keyed.emplace_back(collator.key(row.*name), std::move(row));
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
        return query.descending ? b.first < a.first : a.first < b.first;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(),
                   [](auto& pair) { return std::move(pair.second); });
}

} // namespace

std::vector<CaseRow> read_case_list(SQLite::Database& database, const CaseQuery& query) {
    const std::string words = match_text(query.words);
    std::string text = "SELECT " + columns + " FROM case_list WHERE (?1 = '' OR status = ?1)";
    if (!words.empty()) text += " AND case_uid IN " + cases_that_match("?2");
    SQLite::Statement statement(database, text + " ORDER BY " + order_text(query));
    statement.bind(1, query.status ? std::string(domain::choice_name(*query.status)) : "");
    if (!words.empty()) statement.bind(2, words);
    std::vector<CaseRow> rows;
    while (statement.executeStep()) rows.push_back(row_in(database, statement));
    sort_by_name(rows, query);
    return rows;
}

std::optional<CaseRow> read_case_row(SQLite::Database& database, domain::Id<domain::CaseSheet> id) {
    SQLite::Statement query(database, "SELECT " + columns + " FROM case_list WHERE case_uid = ?");
    bind_uid(query, 1, id.uid);
    if (!query.executeStep()) return std::nullopt;
    return row_in(database, query);
}

void write_case_row(SQLite::Database& database, const CaseRow& row) {
    SQLite::Statement statement(database, "INSERT OR REPLACE INTO case_list (" + columns +
                                              ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bind_uid(statement, 1, row.id.uid);
    statement.bind(2, row.number);
    statement.bind(3, row.title);
    statement.bind(4, row.consumer);
    statement.bind(5, row.trader);
    statement.bind(6, std::string(domain::choice_name(row.status)));
    statement.bind(7, row.currency);
    statement.bind(8, row.stated_minor);
    statement.bind(9, row.defects);
    statement.bind(10, row.opened);
    statement.bind(11, row.changed_at);
    statement.bind(12, row.next_date);
    statement.bind(13, row.open_deadlines);
    statement.bind(14, row.state);
    statement.exec();
}

} // namespace redress::storage
