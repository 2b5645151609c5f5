// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_writer.h"

#include "column_codec.h"
#include "connection/sqlite_error.h"
#include "counters.h"
#include "table_names.h"

#include <algorithm>

namespace redress::storage {

namespace {

using namespace domain;

class RowWriter {
public:
    RowWriter(SQLite::Database& database, const Uid& dispute) : database_(database), dispute_(dispute) {}

    void remove(const Change& change);
    void put(const Change& change);

private:
    void insert(RecordKind kind, const Uid& uid, const std::vector<FieldValue>& values);
    void update(const Change& change, const std::vector<FieldValue>& values);
    void write_lists(RecordKind kind, const Uid& uid, const std::vector<FieldValue>& values);
    void write_targets(const std::string& table, const Uid& owner, const FieldValue& value);
    void write_files(const std::string& table, const Uid& owner, const FieldValue& value);
    void remove_lists(RecordKind kind, const Uid& uid);
    void run_for_one_row(SQLite::Statement& statement, const Uid& uid);

    SQLite::Database& database_;
    const Uid& dispute_;
};

int bind_values(SQLite::Statement& statement, int place, RecordKind kind,
                const std::vector<FieldValue>& values) {
    const auto fields = fields_of(kind);
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (!is_list(fields[i])) bind_value(statement, place++, fields[i], values[i]);
    return place;
}

std::vector<Share> shares_in(const FieldValue& value) {
    if (const auto* shares = std::get_if<std::vector<Share>>(&value)) return *shares;
    std::vector<Share> shares;
    if (const auto* uids = std::get_if<std::vector<Uid>>(&value))
        for (const Uid& uid : *uids) shares.push_back({uid, std::nullopt});
    return shares;
}

void RowWriter::run_for_one_row(SQLite::Statement& statement, const Uid& uid) {
    if (statement.exec() != 1) throw Error(ErrorKind::Internal, database_.getFilename(), "row " + uid.hex());
}

void RowWriter::remove(const Change& change) {
    remove_lists(change.kind, change.uid);
    SQLite::Statement statement(database_, "DELETE FROM " + table_of(change.kind) + " WHERE " +
                                               case_column(change.kind) +
                                               " = ?1 AND uid = ?2 AND revision = ?3");
    bind_uid(statement, 1, dispute_);
    bind_uid(statement, 2, change.uid);
    statement.bind(3, change.expected);
    run_for_one_row(statement, change.uid);
}

void RowWriter::put(const Change& change) {
    const std::vector<FieldValue> values = values_of(*change.after);
    if (change.expected == 0)
        insert(change.kind, change.uid, values);
    else
        update(change, values);
    remove_lists(change.kind, change.uid);
    write_lists(change.kind, change.uid, values);
    if (const auto field = field_index(change.kind, "number"))
        note_number(database_, dispute_, change.kind, values[*field]);
}

void RowWriter::insert(RecordKind kind, const Uid& uid, const std::vector<FieldValue>& values) {
    const bool is_sheet = kind == RecordKind::CaseSheet;
    const std::string keys = is_sheet ? "uid, revision" : "case_uid, uid, revision";
    const std::string places = is_sheet ? "?, 1" : "?, ?, 1";
    std::string marks;
    for (const FieldSpec& field : fields_of(kind)) marks += is_list(field) ? "" : ", ?";
    SQLite::Statement statement(database_, "INSERT INTO " + table_of(kind) + " (" + keys +
                                               columns_of(kind, ", ", "") + ") VALUES (" + places + marks +
                                               ")");
    int place = 1;
    if (!is_sheet) bind_uid(statement, place++, dispute_);
    bind_uid(statement, place++, uid);
    bind_values(statement, place, kind, values);
    run_for_one_row(statement, uid);
}

void RowWriter::update(const Change& change, const std::vector<FieldValue>& values) {
    SQLite::Statement statement(database_,
                                "UPDATE " + table_of(change.kind) + " SET revision = revision + 1" +
                                    columns_of(change.kind, ", ", " = ?") + " WHERE " +
                                    case_column(change.kind) + " = ? AND uid = ? AND revision = ?");
    int place = bind_values(statement, 1, change.kind, values);
    bind_uid(statement, place++, dispute_);
    bind_uid(statement, place++, change.uid);
    statement.bind(place, change.expected);
    run_for_one_row(statement, change.uid);
}

void RowWriter::remove_lists(RecordKind kind, const Uid& uid) {
    for (const FieldSpec& field : fields_of(kind)) {
        if (!is_list(field)) continue;
        SQLite::Statement statement(database_, "DELETE FROM " + list_table(kind, field) +
                                                   " WHERE case_uid = ? AND owner = ?");
        bind_uid(statement, 1, dispute_);
        bind_uid(statement, 2, uid);
        statement.exec();
    }
}

void RowWriter::write_lists(RecordKind kind, const Uid& uid, const std::vector<FieldValue>& values) {
    const auto fields = fields_of(kind);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!is_list(fields[i])) continue;
        const std::string table = list_table(kind, fields[i]);
        if (fields[i].type == FieldType::Files)
            write_files(table, uid, values[i]);
        else
            write_targets(table, uid, values[i]);
    }
}

void RowWriter::write_targets(const std::string& table, const Uid& owner, const FieldValue& value) {
    const bool has_shares = std::holds_alternative<std::vector<Share>>(value);
    SQLite::Statement statement(database_, "INSERT INTO " + table + " (case_uid, owner, position, target" +
                                               (has_shares ? ", share" : "") + ") VALUES (?, ?, ?, ?" +
                                               (has_shares ? ", ?)" : ")"));
    std::int64_t position = 0;
    for (const Share& share : shares_in(value)) {
        statement.reset();
        bind_uid(statement, 1, dispute_);
        bind_uid(statement, 2, owner);
        statement.bind(3, ++position);
        bind_uid(statement, 4, share.target);
        if (has_shares && share.minor) statement.bind(5, *share.minor);
        if (has_shares && !share.minor) statement.bind(5);
        statement.exec();
    }
}

void RowWriter::write_files(const std::string& table, const Uid& owner, const FieldValue& value) {
    const auto* files = std::get_if<std::vector<KeptFile>>(&value);
    if (files == nullptr) return;
    SQLite::Statement statement(database_, "INSERT INTO " + table +
                                               " (case_uid, owner, position, sha256, name) VALUES (?, ?, ?, "
                                               "nullif(?, ''), ?)");
    std::int64_t position = 0;
    for (const KeptFile& file : *files) {
        statement.reset();
        bind_uid(statement, 1, dispute_);
        bind_uid(statement, 2, owner);
        statement.bind(3, ++position);
        statement.bindNoCopy(4, file.sha256);
        statement.bindNoCopy(5, file.name);
        statement.exec();
    }
}

} // namespace

void write_changes(SQLite::Database& database, Id<CaseSheet> dispute, std::span<const Change> changes) {
    std::vector<const Change*> ordered;
    for (const Change& change : changes) ordered.push_back(&change);
    std::stable_sort(ordered.begin(), ordered.end(), [](auto* a, auto* b) { return a->kind < b->kind; });

    RowWriter writer(database, dispute.uid);
    for (auto change = ordered.rbegin(); change != ordered.rend(); ++change)
        if (!(*change)->after) writer.remove(**change);
    for (const Change* change : ordered)
        if (change->after) writer.put(*change);
}

} // namespace redress::storage
