// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/casebook_file.h"
#include "connection/file_place.h"
#include "connection/migrations.h"
#include "connection/schema.h"
#include "connection/sqlite_error.h"
#include "file_pieces.h"
#include "history/history_chain.h"
#include "lists/case_row_table.h"
#include "lists/search_index.h"
#include "records/case_reader.h"
#include "records/counters.h"
#include "records/table_names.h"

#include <redress/storage/casebook.h>

#include <algorithm>

namespace redress::storage {

namespace {

using namespace domain;
using Kind = Damage::Kind;

bool is_damage(const Error& error) {
    return error.kind() == ErrorKind::CasebookDamaged || error.kind() == ErrorKind::Internal;
}

class Inspection {
public:
    Inspection(CasebookFile& file, const ExpectedRow& expected_row, const ExpectedText& expected_text)
        : file_(file),
          database_(file.database()),
          expected_row_(expected_row),
          expected_text_(expected_text) {}
    std::vector<Damage> run();

private:
    bool has_our_tables();
    void check_pages();
    void check_meta();
    void check_foreign_keys();
    void check_schema();
    void check_search();
    void check_files();
    void check_case(Id<CaseSheet> id);
    void check_history(Id<CaseSheet> id);
    void check_derived(Id<CaseSheet> id);
    void check_row(const Case& dispute);
    void check_text(const Case& dispute);
    void check_counters(const Case& dispute);
    void check_named_files(const Case& dispute);

    /// A check that cannot even read what it looks at is a finding; a busy or unreadable file is not.
    template <class Check>
    void attempt(Kind kind, Check check);
    void add(Kind kind, std::string detail);

    CasebookFile& file_;
    SQLite::Database& database_;
    const ExpectedRow& expected_row_;
    const ExpectedText& expected_text_;
    std::string case_number_;
    std::vector<Damage> damages_;
};

/// Many checks may stumble over one fault.
void Inspection::add(Kind kind, std::string detail) {
    Damage damage{kind, case_number_, std::move(detail)};
    if (std::find(damages_.begin(), damages_.end(), damage) == damages_.end())
        damages_.push_back(std::move(damage));
}

template <class Check>
void Inspection::attempt(Kind kind, Check check) {
    try {
        check();
    } catch (const SQLite::Exception& broken) {
        const Error error = as_error(broken, file_.path());
        if (!is_damage(error)) throw error;
        add(Kind::Sqlite, error.detail());
    } catch (const Error& error) {
        if (!is_damage(error)) throw;
        add(kind, error.detail());
    } catch (const std::logic_error& error) {
        add(kind, error.what());
    } catch (const std::overflow_error& error) {
        add(kind, error.what());
    }
}

std::map<std::string, Id<CaseSheet>> case_numbers(SQLite::Database& database) {
    std::map<std::string, Id<CaseSheet>> cases;
    SQLite::Statement query(database, "SELECT number, uid FROM case_sheet");
    while (query.executeStep()) cases[query.getColumn(0).getString()] = {uid_in(query.getColumn(1))};
    return cases;
}

/// When the list says that the case was changed last; empty when it is not in the list.
std::string changed_at(SQLite::Database& database, Id<CaseSheet> id) {
    SQLite::Statement query(database, "SELECT changed_at FROM case_list WHERE case_uid = ?");
    bind_uid(query, 1, id.uid);
    return query.executeStep() ? query.getColumn(0).getString() : "";
}

void Inspection::check_pages() {
    SQLite::Statement query(database_, "PRAGMA integrity_check");
    while (query.executeStep()) {
        const std::string line = query.getColumn(0).getString();
        if (line != "ok") add(Kind::Sqlite, line);
    }
}

void Inspection::check_foreign_keys() {
    SQLite::Statement query(database_, "PRAGMA foreign_key_check");
    while (query.executeStep()) {
        const std::string link = query.getColumn(0).getString() + " -> " + query.getColumn(2).getString();
        // Said of the case, with the file's hash.
        if (link != "exhibit_files -> file") add(Kind::ForeignKey, link);
    }
}

void Inspection::check_schema() {
    for (const std::string& entry : strange_in_schema(database_, format_of(database_)))
        add(Kind::Schema, entry);
}

void Inspection::check_meta() {
    SQLite::Statement query(database_, "SELECT count(*) FROM meta");
    if (!query.executeStep() || query.getColumn(0).getInt() != 1) add(Kind::Schema, "meta");
}

void Inspection::check_search() {
    if (!file_.is_read_only()) check_search_index(database_);
}

void Inspection::check_files() {
    for (const std::string& sha256 : broken_files(database_)) add(Kind::File, sha256);
}

void Inspection::check_history(Id<CaseSheet> id) {
    const HistoryChain chain(database_, id);
    const HistoryFaults faults = chain.faults(highest_revision(database_, id.uid), changed_at(database_, id));
    for (const std::int64_t seq : faults.altered) add(Kind::History, std::to_string(seq));
    for (const std::int64_t seq : faults.missing) add(Kind::HistoryGap, std::to_string(seq));
}

void Inspection::check_row(const Case& dispute) {
    const auto row = read_case_row(database_, dispute.sheet.id);
    if (!row) return add(Kind::CaseRow, "case_list");
    CaseRow expected = expected_row_(dispute);
    expected.changed_at = row->changed_at;
    if (row->state == unknown_state) expected.state = row->state;
    if (expected != *row) add(Kind::CaseRow, "case_list");
}

void Inspection::check_text(const Case& dispute) {
    if (expected_text_ && search_text(database_, dispute.sheet.id.uid) != expected_text_(dispute))
        add(Kind::CaseRow, "search_text");
}

/// A number that its counter does not know would be given again.
void Inspection::check_counters(const Case& dispute) {
    for (const Record& record : records_of(dispute)) {
        const RecordKind kind = kind_of(record);
        const auto field = field_index(kind, "number");
        if (!field || is_noted(database_, dispute.sheet.id.uid, kind, values_of(record)[*field])) continue;
        add(Kind::CaseRow, kind == RecordKind::CaseSheet ? "year_counter" : "case_counter");
    }
}

void Inspection::check_named_files(const Case& dispute) {
    for (const Exhibit& exhibit : dispute.exhibits)
        for (const KeptFile& file : exhibit.files)
            if (!file.sha256.empty() && !has_file(database_, file.sha256)) add(Kind::File, file.sha256);
}

void Inspection::check_derived(Id<CaseSheet> id) {
    const auto loaded = read_case(database_, id);
    if (!loaded) return add(Kind::CaseRow, "case_list");
    attempt(Kind::CaseRow, [&] { check_row(loaded->dispute); });
    attempt(Kind::CaseRow, [&] { check_text(loaded->dispute); });
    attempt(Kind::CaseRow, [&] { check_counters(loaded->dispute); });
    attempt(Kind::File, [&] { check_named_files(loaded->dispute); });
}

void Inspection::check_case(Id<CaseSheet> id) {
    attempt(Kind::History, [&] { check_history(id); });
    if (format_of(database_) == newest_format()) attempt(Kind::CaseRow, [&] { check_derived(id); });
}

/// Where the tables are not ours, every further check would only say so again in other words.
bool Inspection::has_our_tables() {
    const ReadScope scope(database_);
    attempt(Kind::Sqlite, [&] { check_pages(); });
    attempt(Kind::Schema, [&] { check_schema(); });
    return std::none_of(damages_.begin(), damages_.end(),
                        [](const Damage& damage) { return damage.kind == Kind::Schema; });
}

std::vector<Damage> Inspection::run() {
    if (!has_our_tables()) return std::move(damages_);
    attempt(Kind::Sqlite, [&] { check_search(); });
    const ReadScope scope(database_);
    attempt(Kind::Schema, [&] { check_meta(); });
    attempt(Kind::ForeignKey, [&] { check_foreign_keys(); });
    attempt(Kind::File, [&] { check_files(); });
    std::map<std::string, Id<CaseSheet>> cases;
    attempt(Kind::Sqlite, [&] { cases = case_numbers(database_); });
    for (const auto& [number, id] : cases) {
        case_number_ = number;
        check_case(id);
    }
    return std::move(damages_);
}

} // namespace

std::vector<Damage> damages_in(const std::filesystem::path& file, const ExpectedRow& expected_row,
                               const ExpectedText& expected_text) {
    try {
        check_header(file);
        return translated(file, [&] {
            CasebookFile opened(file);
            return Inspection(opened, expected_row, expected_text).run();
        });
    } catch (const Error& error) {
        if (!is_damage(error)) throw;
        return {{Kind::Sqlite, {}, error.detail()}};
    }
}

bool is_of_earlier_format(const std::filesystem::path& file) {
    check_header(file);
    return translated(file, [&] {
        CasebookFile opened(file);
        return format_of(opened.database()) < newest_format();
    });
}

} // namespace redress::storage
