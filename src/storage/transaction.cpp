// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_connection.h"
#include "connection/migrations.h"
#include "connection/schema.h"
#include "history/history_chain.h"
#include "history/history_payload.h"
#include "lists/case_row_table.h"
#include "lists/search_index.h"
#include "records/case_reader.h"
#include "records/counters.h"
#include "records/row_writer.h"

namespace redress::storage {

using namespace domain;

struct Transaction::Work {
    Casebook::Connection& connection;
    WriteScope scope;

    explicit Work(Casebook::Connection& open) : connection(open), scope(open.file) {
        // A newer program may have upgraded the file while it was open here.
        if (format_of(open.database()) != newest_format())
            throw Error(ErrorKind::CasebookNewer, open.file.path().string());
    }
};

Transaction::Transaction(std::unique_ptr<Work> work) : work_(std::move(work)) {}
Transaction::~Transaction() = default;
Transaction::Transaction(Transaction&&) noexcept = default;

Transaction Casebook::begin() {
    return translated(file(), [&] { return Transaction(std::make_unique<Transaction::Work>(*connection_)); });
}

std::optional<LoadedCase> Transaction::load_case(Id<CaseSheet> id) const {
    return work_->connection.run([&](SQLite::Database& database) { return read_case(database, id); });
}

std::string Transaction::next_case_number(int year) {
    return work_->connection.run(
        [&](SQLite::Database& database) { return take_case_number(database, year); });
}

void Transaction::write(Id<CaseSheet> dispute, std::span<const Change> changes) {
    work_->connection.run([&](SQLite::Database& database) { write_changes(database, dispute, changes); });
}

void Transaction::append_history(Id<CaseSheet> dispute, const HistoryNote& note,
                                 std::span<const Change> changes) {
    work_->connection.run([&](SQLite::Database& database) {
        const Currency currency = read_currency(database, dispute);
        HistoryChain(database, dispute).append(note, field_changes(changes, currency));
    });
}

void Transaction::put_row(const CaseRow& row, const std::string& search_text) {
    work_->connection.run([&](SQLite::Database& database) {
        write_case_row(database, row);
        write_search_text(database, row.id.uid, search_text);
    });
}

void Transaction::commit() {
    translated(work_->connection.file.path(), [&] { work_->scope.commit(); });
}

} // namespace redress::storage
