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

const Entries& own_entries() {
    static const Entries entries = [] {
        SQLite::Database blank(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        make_schema(blank);
        return entries_of(blank);
    }();
    return entries;
}

} // namespace

void make_schema(SQLite::Database& database) {
    for (const char* step : migrations()) database.exec(step);
    database.exec("PRAGMA application_id = " + std::to_string(application_id));
    database.exec("PRAGMA user_version = " + std::to_string(newest_format()));
}

std::vector<std::string> strange_in_schema(SQLite::Database& database) {
    const Entries found = entries_of(database);
    std::vector<std::string> strange;
    for (const auto& [name, entry] : found) {
        const auto own = own_entries().find(name);
        if (own == own_entries().end() || own->second != entry) strange.push_back(entry.type + " " + name);
    }
    for (const auto& [name, entry] : own_entries())
        if (!found.contains(name) && !comes_with_its_table(name))
            strange.push_back("missing " + entry.type + " " + name);
    return strange;
}

} // namespace redress::storage
