// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_index.h"

#include "records/table_names.h"

namespace redress::storage {

namespace {

std::string quoted(const std::string& word) {
    std::string text = "\"";
    for (const char sign : word) {
        if (sign == '"') text += '"';
        text += sign == '\0' ? ' ' : sign;
    }
    return text + "\"*";
}

void run(SQLite::Database& database, const std::string& text, std::int64_t id, const std::string& words) {
    SQLite::Statement statement(database, text);
    statement.bind(1, id);
    statement.bindNoCopy(2, words);
    statement.exec();
}

void forget(SQLite::Database& database, std::int64_t id, const std::string& words) {
    run(database, "INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', ?, ?)", id, words);
}

void learn(SQLite::Database& database, std::int64_t id, const std::string& words) {
    run(database, "INSERT INTO search_index (rowid, words) VALUES (?, ?)", id, words);
}

std::optional<std::pair<std::int64_t, std::string>> known(SQLite::Database& database,
                                                          const domain::Uid& dispute) {
    SQLite::Statement query(database, "SELECT id, words FROM search_text WHERE case_uid = ?");
    bind_uid(query, 1, dispute);
    if (!query.executeStep()) return std::nullopt;
    return std::pair(query.getColumn(0).getInt64(), query.getColumn(1).getString());
}

std::int64_t insert_text(SQLite::Database& database, const domain::Uid& dispute, const std::string& words) {
    SQLite::Statement statement(database, "INSERT INTO search_text (case_uid, words) VALUES (?, ?)");
    bind_uid(statement, 1, dispute);
    statement.bindNoCopy(2, words);
    statement.exec();
    return database.getLastInsertRowid();
}

} // namespace

std::string match_text(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        if (!word.empty()) text += (text.empty() ? "" : " ") + quoted(word);
    return text;
}

std::string cases_that_match(const std::string& parameter) {
    return "(SELECT case_uid FROM search_text WHERE id IN (SELECT rowid FROM search_index WHERE search_index "
           "MATCH " +
           parameter + "))";
}

void write_search_text(SQLite::Database& database, const domain::Uid& dispute, const std::string& words) {
    const auto old = known(database, dispute);
    if (old && old->second == words) return;
    if (old) {
        forget(database, old->first, old->second);
        run(database, "UPDATE search_text SET words = ?2 WHERE id = ?1", old->first, words);
    }
    learn(database, old ? old->first : insert_text(database, dispute, words), words);
}

std::optional<std::string> search_text(SQLite::Database& database, const domain::Uid& dispute) {
    const auto text = known(database, dispute);
    return text ? std::optional(text->second) : std::nullopt;
}

void check_search_index(SQLite::Database& database) {
    database.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
}

} // namespace redress::storage
