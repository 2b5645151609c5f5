// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_connection.h"
#include "connection/file_place.h"
#include "connection/migrations.h"
#include "connection/schema.h"
#include "connection/upgrade.h"
#include "file_pieces.h"
#include "history/history_chain.h"
#include "lists/agenda_table.h"
#include "lists/case_row_table.h"
#include "lists/last_days.h"
#include "records/case_reader.h"
#include "records/counters.h"
#include "records/table_names.h"

#include <redress/storage/casebook.h>

namespace redress::storage {

namespace {

using namespace domain;
using Database = SQLite::Database;

void write_meta(Database& database, const std::string& jurisdiction, const Uid& uid, const std::string& now) {
    SQLite::Statement statement(database,
                                "INSERT INTO meta (id, uid, jurisdiction, created_at) VALUES (1, ?, ?, ?)");
    bind_uid(statement, 1, uid);
    statement.bind(2, jurisdiction);
    statement.bind(3, now);
    statement.exec();
}

CasebookFacts read_facts(Database& database) {
    SQLite::Statement query(
        database, "SELECT uid, jurisdiction, created_at, (SELECT count(*) FROM case_sheet) FROM meta");
    if (!query.executeStep()) throw_damaged(database, "meta");
    CasebookFacts facts;
    facts.uid = uid_in(query.getColumn(0));
    facts.jurisdiction = query.getColumn(1).getString();
    facts.created_at = query.getColumn(2).getString();
    facts.cases = query.getColumn(3).getInt64();
    facts.format = newest_format();
    return facts;
}

void check_contents(Database& database) {
    const auto strange = strange_in_schema(database);
    if (!strange.empty()) throw_damaged(database, strange.front());
    read_facts(database);
}

/// Somebody's database tool may have switched the file to another journal; ours is the one that leaves a
/// single file.
void restore_journal(CasebookFile& file) {
    if (file.is_read_only()) return;
    SQLite::Statement mode(file.database(), "PRAGMA journal_mode = DELETE");
    mode.executeStep();
}

void remove_remains(const std::filesystem::path& file) {
    std::error_code ignored;
    auto journal = file;
    journal += "-journal";
    std::filesystem::remove(journal, ignored);
    std::filesystem::remove(file, ignored);
}

} // namespace

Casebook::Casebook(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Casebook::~Casebook() = default;
Casebook::Casebook(Casebook&&) noexcept = default;
Casebook& Casebook::operator=(Casebook&&) noexcept = default;

Casebook Casebook::create(const std::filesystem::path& file, const std::string& jurisdiction, Uid uid,
                          const std::string& now) {
    make_empty_file(file);
    try {
        return translated(file, [&] {
            auto connection = std::unique_ptr<Connection>(new Connection{CasebookFile(file)});
            WriteScope scope(connection->file);
            make_schema(connection->database());
            write_meta(connection->database(), jurisdiction, uid, now);
            scope.commit();
            return Casebook(std::move(connection));
        });
    } catch (const Error&) {
        remove_remains(file);
        throw;
    }
}

Casebook Casebook::open(const std::filesystem::path& file) {
    check_header(file);
    return translated(file, [&] {
        auto connection = std::unique_ptr<Connection>(new Connection{CasebookFile(file)});
        connection->copy_before_upgrade = upgrade(connection->file);
        connection->read(check_contents);
        restore_journal(connection->file);
        return Casebook(std::move(connection));
    });
}

const std::filesystem::path& Casebook::file() const {
    return connection_->file.path();
}

void Casebook::set_patience(std::chrono::milliseconds limit) {
    connection_->file.set_patience(limit);
}

CasebookFacts Casebook::facts() const {
    CasebookFacts facts = connection_->run(read_facts);
    facts.read_only = connection_->file.is_read_only();
    facts.copy_before_upgrade = connection_->copy_before_upgrade.string();
    return facts;
}

std::optional<LoadedCase> Casebook::load_case(Id<CaseSheet> id) const {
    return connection_->read([&](Database& database) { return read_case(database, id); });
}

std::vector<CaseRow> Casebook::list(const CaseQuery& query) const {
    return connection_->run([&](Database& database) { return read_case_list(database, query); });
}

std::vector<AgendaEntry> Casebook::agenda(const AgendaQuery& query) const {
    return connection_->read([&](Database& database) { return read_agenda(database, query); });
}

std::vector<LastDay> Casebook::last_days(Date until) const {
    return connection_->read([&](Database& database) { return read_last_days(database, until); });
}

std::optional<Id<CaseSheet>> Casebook::case_by_number(const std::string& number) const {
    return connection_->run([&](Database& database) -> std::optional<Id<CaseSheet>> {
        SQLite::Statement query(database, "SELECT uid FROM case_sheet WHERE number = ?");
        query.bind(1, number);
        if (!query.executeStep()) return std::nullopt;
        return Id<CaseSheet>{uid_in(query.getColumn(0))};
    });
}

std::vector<HistoryEntry> Casebook::history(Id<CaseSheet> id) const {
    return connection_->run([&](Database& database) { return HistoryChain(database, id).entries(); });
}

std::optional<HistoryNote> Casebook::last_touch(Id<CaseSheet> id, Uid record) const {
    return connection_->run(
        [&](Database& database) { return HistoryChain(database, id).last_touch(record); });
}

std::int64_t Casebook::highest_number(Id<CaseSheet> id, RecordKind kind) const {
    return connection_->run([&](Database& database) {
        return storage::highest_number(database, id.uid, std::string(choice_name(kind)));
    });
}

std::int64_t Casebook::outside_version() const {
    return connection_->run(
        [](Database& database) { return database.execAndGet("PRAGMA data_version").getInt64(); });
}

std::string Casebook::put_file(std::istream& bytes) {
    return connection_->run([&](Database& database) {
        WriteScope scope(connection_->file);
        const StoredFile stored = store_file(database, bytes);
        if (!stored.known) scope.commit();
        return stored.sha256;
    });
}

bool Casebook::read_file(const std::string& sha256, std::ostream& out) const {
    return connection_->read([&](Database& database) { return copy_file_out(database, sha256, out); });
}

bool Casebook::has_file(const std::string& sha256) const {
    return connection_->run([&](Database& database) { return storage::has_file(database, sha256); });
}

} // namespace redress::storage
