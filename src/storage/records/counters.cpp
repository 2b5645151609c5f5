// SPDX-License-Identifier: GPL-3.0-or-later
#include "counters.h"

#include "table_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace redress::storage {

namespace {

std::optional<std::int64_t> digits_of(std::string_view text) {
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (text.empty() || text.front() == '-' || read.ptr != end || read.ec != std::errc()) return std::nullopt;
    return value;
}

void raise_year(SQLite::Database& database, std::int64_t year, std::int64_t last) {
    SQLite::Statement statement(database, "INSERT INTO year_counter (year, last) VALUES (?, ?) "
                                          "ON CONFLICT (year) DO UPDATE SET last = max(last, excluded.last)");
    statement.bind(1, year);
    statement.bind(2, last);
    statement.exec();
}

std::int64_t highest_of_year(SQLite::Database& database, std::int64_t year) {
    SQLite::Statement query(database, "SELECT last FROM year_counter WHERE year = ?");
    query.bind(1, year);
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

/// `2026-0007` in its parts.
struct OurNumber {
    std::int64_t year = 0;
    std::int64_t last = 0;
};
/// Other numbers come from elsewhere and cannot meet ours.
std::optional<OurNumber> our_number(const std::string& number) {
    if (number.size() < 6 || number.size() > 13 || number[4] != '-') return std::nullopt;
    const auto year = digits_of(std::string_view(number).substr(0, 4));
    const auto last = digits_of(std::string_view(number).substr(5));
    return year && last ? std::optional(OurNumber{*year, *last}) : std::nullopt;
}

bool is_taken(SQLite::Database& database, const std::string& number) {
    SQLite::Statement query(database, "SELECT 1 FROM case_sheet WHERE number = ?");
    query.bind(1, number);
    return query.executeStep();
}

} // namespace

void note_number(SQLite::Database& database, const domain::Uid& dispute, domain::RecordKind kind,
                 const domain::FieldValue& number) {
    if (const auto* text = std::get_if<std::string>(&number))
        if (const auto ours = our_number(*text)) raise_year(database, ours->year, ours->last);
    if (const auto* value = std::get_if<std::int64_t>(&number))
        raise_number(database, dispute, std::string(domain::choice_name(kind)), *value);
}

bool is_noted(SQLite::Database& database, const domain::Uid& dispute, domain::RecordKind kind,
              const domain::FieldValue& number) {
    if (const auto* text = std::get_if<std::string>(&number)) {
        const auto ours = our_number(*text);
        return !ours || highest_of_year(database, ours->year) >= ours->last;
    }
    const auto* value = std::get_if<std::int64_t>(&number);
    return !value || highest_number(database, dispute, std::string(domain::choice_name(kind))) >= *value;
}

std::int64_t highest_number(SQLite::Database& database, const domain::Uid& dispute, const std::string& kind) {
    SQLite::Statement query(database, "SELECT last FROM case_counter WHERE case_uid = ? AND kind = ?");
    bind_uid(query, 1, dispute);
    query.bind(2, kind);
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

void raise_number(SQLite::Database& database, const domain::Uid& dispute, const std::string& kind,
                  std::int64_t number) {
    SQLite::Statement statement(database,
                                "INSERT INTO case_counter (case_uid, kind, last) VALUES (?, ?, ?) "
                                "ON CONFLICT (case_uid, kind) DO UPDATE SET last = max(last, excluded.last)");
    bind_uid(statement, 1, dispute);
    statement.bind(2, kind);
    statement.bind(3, number);
    statement.exec();
}

std::int64_t highest_revision(SQLite::Database& database, const domain::Uid& dispute) {
    std::int64_t highest = 0;
    for (std::size_t i = 0; i < domain::choice_names<domain::RecordKind>.count; ++i) {
        const auto kind = static_cast<domain::RecordKind>(i);
        if (!database.tableExists(table_of(kind))) continue; // not in a casebook of an earlier format
        SQLite::Statement query(database, "SELECT coalesce(max(revision), 0) FROM " + table_of(kind) +
                                              " WHERE " + case_column(kind) + " = ?");
        bind_uid(query, 1, dispute);
        if (query.executeStep()) highest = std::max(highest, query.getColumn(0).getInt64());
    }
    return highest;
}

std::string take_case_number(SQLite::Database& database, int year) {
    std::int64_t next = highest_of_year(database, year);
    std::string number;
    do number = fmt::format("{:04}-{:04}", year, ++next);
    while (is_taken(database, number));
    raise_year(database, year, next);
    return number;
}

} // namespace redress::storage
