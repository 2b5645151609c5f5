// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "migrations.h"

#include <map>

namespace redress::storage {

namespace {

struct Entry {
    std::string type;
    std::string text;
    bool operator==(const Entry&) const = default;
};
using Entries = std::map<std::string, Entry>;

/// FTS5 writes the text of its own tables, and versions of SQLite may differ in it; their names and types are
/// compared.
bool is_written_by_fts(const std::string& name) {
    return name.starts_with("search_index_");
}

/// ANALYZE, run by somebody's database tool, leaves tables that do no harm.
bool is_statistics(const std::string& name) {
    return name.starts_with("sqlite_stat");
}

bool comes_with_its_table(const std::string& name) {
    return name.starts_with("sqlite_autoindex_");
}

Entries entries_of(SQLite::Database& database) {
    Entries entries;
    SQLite::Statement rows(database, "SELECT name, type, coalesce(sql, '') FROM sqlite_schema");
    while (rows.executeStep()) {
        const std::string name = rows.getColumn(0).getString();
        if (is_statistics(name)) continue;
        entries[name] = {rows.getColumn(1).getString(),
                         is_written_by_fts(name) ? "" : rows.getColumn(2).getString()};
    }
    return entries;
}

void mark_format(SQLite::Database& database, int format) {
    database.exec("PRAGMA user_version = " + std::to_string(format));
}

void run_steps(SQLite::Database& database, int from, int to) {
    for (int step = from; step < to; ++step) database.exec(migrations()[static_cast<std::size_t>(step)]);
    mark_format(database, to);
}

Entries entries_of_format(int format) {
    SQLite::Database blank(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    run_steps(blank, 0, format);
    return entries_of(blank);
}

const Entries& own_entries() {
    static const Entries entries = entries_of_format(newest_format());
    return entries;
}

std::vector<std::string> differences(const Entries& found, const Entries& own) {
    std::vector<std::string> strange;
    for (const auto& [name, entry] : found) {
        const auto known = own.find(name);
        if (known == own.end() || known->second != entry) strange.push_back(entry.type + " " + name);
    }
    for (const auto& [name, entry] : own)
        if (!found.contains(name) && !comes_with_its_table(name))
            strange.push_back("missing " + entry.type + " " + name);
    return strange;
}

} // namespace

void make_schema(SQLite::Database& database) {
    run_steps(database, 0, newest_format());
    database.exec("PRAGMA application_id = " + std::to_string(application_id));
}

std::vector<std::string> strange_in_schema(SQLite::Database& database) {
    return differences(entries_of(database), own_entries());
}

std::vector<std::string> strange_in_schema(SQLite::Database& database, int format) {
    return differences(entries_of(database), entries_of_format(format));
}

int format_of(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

void migrate_from(SQLite::Database& database, int format) {
    run_steps(database, format, newest_format());
}

} // namespace redress::storage
