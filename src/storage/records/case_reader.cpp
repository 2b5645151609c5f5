// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_reader.h"

#include "column_codec.h"
#include "connection/sqlite_error.h"
#include "table_names.h"

namespace redress::storage {

namespace {

using namespace domain;

struct Row {
    Revision revision = 0;
    std::vector<FieldValue> values;
};
using Rows = std::map<Uid, Row>;

[[noreturn]] void throw_bad_column(const SQLite::Database& database, RecordKind kind,
                                   std::string_view column) {
    throw_damaged(database, table_of(kind) + "." + std::string(column));
}

Row row_of(SQLite::Database& database, SQLite::Statement& query, RecordKind kind) {
    Row row{query.getColumn(1).getInt64(), {}};
    int column = 2;
    for (const FieldSpec& field : fields_of(kind)) {
        auto value = is_list(field) ? FieldValue() : value_in(query.getColumn(column++), field);
        if (!value) throw_bad_column(database, kind, field.name);
        row.values.push_back(std::move(*value));
    }
    return row;
}

Rows single_values(SQLite::Database& database, RecordKind kind, const Uid& dispute) {
    SQLite::Statement query(database, "SELECT uid, revision" + columns_of(kind, ", ", "") + " FROM " +
                                          table_of(kind) + " WHERE " + case_column(kind) + " = ?");
    bind_uid(query, 1, dispute);
    Rows rows;
    while (query.executeStep()) {
        const Uid uid = uid_in(query.getColumn(0));
        if (uid.is_none()) throw_bad_column(database, kind, "uid");
        rows.emplace(uid, row_of(database, query, kind));
    }
    return rows;
}

void append_target(FieldValue& value, FieldType type, const Uid& target, std::optional<std::int64_t> minor) {
    if (type == FieldType::Shares) {
        if (!std::holds_alternative<std::vector<Share>>(value)) value = std::vector<Share>();
        std::get<std::vector<Share>>(value).push_back({target, minor});
    } else {
        if (!std::holds_alternative<std::vector<Uid>>(value)) value = std::vector<Uid>();
        std::get<std::vector<Uid>>(value).push_back(target);
    }
}

void read_targets(SQLite::Database& database, RecordKind kind, std::size_t field, const Uid& dispute,
                  Rows& rows) {
    const FieldSpec& spec = fields_of(kind)[field];
    const std::string table = list_table(kind, spec);
    const std::string share = spec.type == FieldType::Shares ? "share" : "NULL";
    SQLite::Statement query(database, "SELECT owner, target, " + share + " FROM " + table +
                                          " WHERE case_uid = ? ORDER BY owner, position");
    bind_uid(query, 1, dispute);
    while (query.executeStep()) {
        const auto row = rows.find(uid_in(query.getColumn(0)));
        const Uid target = uid_in(query.getColumn(1));
        if (row == rows.end()) throw_damaged(database, table + ".owner");
        if (target.is_none()) throw_damaged(database, table + ".target");
        const auto minor = query.getColumn(2);
        append_target(row->second.values[field], spec.type, target,
                      minor.isNull() ? std::nullopt : std::optional(minor.getInt64()));
    }
}

void append_file(FieldValue& value, KeptFile file) {
    if (!std::holds_alternative<std::vector<KeptFile>>(value)) value = std::vector<KeptFile>();
    std::get<std::vector<KeptFile>>(value).push_back(std::move(file));
}

void read_files(SQLite::Database& database, RecordKind kind, std::size_t field, const Uid& dispute,
                Rows& rows) {
    const std::string table = list_table(kind, fields_of(kind)[field]);
    SQLite::Statement query(database, "SELECT owner, coalesce(sha256, ''), name FROM " + table +
                                          " WHERE case_uid = ? ORDER BY owner, position");
    bind_uid(query, 1, dispute);
    while (query.executeStep()) {
        const auto row = rows.find(uid_in(query.getColumn(0)));
        if (row == rows.end()) throw_damaged(database, table + ".owner");
        append_file(row->second.values[field], {text_in(database, query.getColumn(1), table + ".sha256"),
                                                text_in(database, query.getColumn(2), table + ".name")});
    }
}

void read_list(SQLite::Database& database, RecordKind kind, std::size_t field, const Uid& dispute,
               Rows& rows) {
    if (fields_of(kind)[field].type == FieldType::Files)
        read_files(database, kind, field, dispute, rows);
    else
        read_targets(database, kind, field, dispute, rows);
}

Rows read_rows(SQLite::Database& database, RecordKind kind, const Uid& dispute) {
    Rows rows = single_values(database, kind, dispute);
    const auto fields = fields_of(kind);
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (is_list(fields[i]) && !rows.empty()) read_list(database, kind, i, dispute, rows);
    return rows;
}

std::optional<Currency> currency_in(SQLite::Database& database, const Uid& dispute) {
    SQLite::Statement query(database, "SELECT currency FROM case_sheet WHERE uid = ?");
    bind_uid(query, 1, dispute);
    if (!query.executeStep()) return std::nullopt;
    const auto currency = Currency::from_code(query.getColumn(0).getString());
    if (!currency) throw_bad_column(database, RecordKind::CaseSheet, "currency");
    return currency;
}

/// Collects the records of all kinds until they make a case.
struct Collected {
    std::vector<Record> records;
    std::map<Uid, Revision> revisions;

    void add(SQLite::Database& database, RecordKind kind, const Uid& uid, const Row& row, Currency currency) {
        auto made = make_record(kind, uid, row.values, currency);
        if (const auto* bad = std::get_if<BadField>(&made))
            throw_bad_column(database, kind, fields_of(kind)[bad->field].name);
        records.push_back(std::move(std::get<Record>(made)));
        revisions[uid] = row.revision;
    }
};

} // namespace

std::optional<LoadedCase> read_case(SQLite::Database& database, Id<CaseSheet> id) {
    const auto currency = currency_in(database, id.uid);
    if (!currency) return std::nullopt;
    Collected collected;
    for (std::size_t i = 0; i < choice_names<RecordKind>.count; ++i) {
        const auto kind = static_cast<RecordKind>(i);
        for (const auto& [uid, row] : read_rows(database, kind, id.uid))
            collected.add(database, kind, uid, row, *currency);
    }
    return LoadedCase{assemble(std::move(collected.records)), std::move(collected.revisions)};
}

Currency read_currency(SQLite::Database& database, Id<CaseSheet> id) {
    const auto currency = currency_in(database, id.uid);
    if (!currency) throw Error(ErrorKind::UnknownCase, id.uid.hex());
    return *currency;
}

} // namespace redress::storage
