// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"

#include <algorithm>
#include <set>

using namespace redress;
using namespace redress::test;
using domain::FieldSpec;
using domain::FieldType;
using domain::RecordKind;

namespace {

std::string table_name(RecordKind kind) {
    return kind == RecordKind::CaseSheet ? "case_sheet" : std::string(domain::choice_name(kind));
}

bool is_list(const FieldSpec& field) {
    return field.type == FieldType::References || field.type == FieldType::Shares ||
           field.type == FieldType::Files;
}

/// "name TYPE" or "name TYPE null".
std::string expected_column(const FieldSpec& field) {
    const std::string name(field.name);
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Flag:
        return name + " INTEGER";
    case FieldType::Money:
    case FieldType::Percent:
        return name + " INTEGER null";
    case FieldType::Date:
    case FieldType::Time:
        return name + " TEXT null";
    case FieldType::Reference:
        return name + " BLOB null";
    default:
        return name + " TEXT";
    }
}

std::vector<std::string> expected_columns(RecordKind kind) {
    std::vector<std::string> columns{"uid BLOB", "revision INTEGER"};
    if (kind != RecordKind::CaseSheet) columns.insert(columns.begin(), "case_uid BLOB");
    for (const FieldSpec& field : domain::fields_of(kind))
        if (!is_list(field)) columns.push_back(expected_column(field));
    std::ranges::sort(columns);
    return columns;
}

/// In the order of the alphabet: a column that came later stands last in its table.
std::vector<std::string> columns_in(SQLite::Database& database, const std::string& table) {
    std::vector<std::string> columns;
    SQLite::Statement query(database,
                            "SELECT name, type, \"notnull\" FROM pragma_table_info('" + table + "')");
    while (query.executeStep())
        columns.push_back(query.getColumn(0).getString() + " " + query.getColumn(1).getString() +
                          (query.getColumn(2).getInt() == 0 ? " null" : ""));
    std::ranges::sort(columns);
    return columns;
}

/// "column -> table" for every foreign key that stays inside the case.
std::set<std::string> links_in(SQLite::Database& database, const std::string& table) {
    std::set<std::string> links;
    SQLite::Statement query(database, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list('" + table +
                                          "') WHERE \"from\" <> 'case_uid'");
    while (query.executeStep())
        links.insert(query.getColumn(0).getString() + " -> " + query.getColumn(1).getString());
    return links;
}

RecordKind any_kind() {
    return static_cast<RecordKind>(
        GENERATE(range(0, static_cast<int>(domain::choice_names<RecordKind>.count))));
}

} // namespace

TEST_CASE("the columns of each table are the fields of its record") {
    const ScratchFolder folder;
    new_casebook(folder / "a.redress");
    SQLite::Database database((folder / "a.redress").string());
    const RecordKind kind = any_kind();
    CHECK(columns_in(database, table_name(kind)) == expected_columns(kind));
}

TEST_CASE("each reference is a foreign key to the table of its target") {
    const ScratchFolder folder;
    new_casebook(folder / "a.redress");
    SQLite::Database database((folder / "a.redress").string());
    const RecordKind kind = any_kind();
    std::set<std::string> expected;
    for (const FieldSpec& field : domain::fields_of(kind))
        if (field.type == FieldType::Reference)
            expected.insert(std::string(field.name) + " -> " + table_name(field.target));
    CHECK(links_in(database, table_name(kind)) == expected);
}

TEST_CASE("each list is a table between its two records") {
    const ScratchFolder folder;
    new_casebook(folder / "a.redress");
    SQLite::Database database((folder / "a.redress").string());
    const RecordKind kind = any_kind();
    for (const FieldSpec& field : domain::fields_of(kind)) {
        if (!is_list(field) || field.type == FieldType::Files) continue;
        const std::string table = table_name(kind) + "_" + std::string(field.name);
        const bool has_share = field.type == FieldType::Shares;
        CHECK(columns_in(database, table).size() == (has_share ? 5U : 4U));
        CHECK(links_in(database, table) ==
              std::set<std::string>{"owner -> " + table_name(kind), "target -> " + table_name(field.target)});
    }
}

TEST_CASE("a casebook holds neither triggers nor views, and only strict tables") {
    const ScratchFolder folder;
    new_casebook(folder / "a.redress");
    SQLite::Database database((folder / "a.redress").string());
    CHECK(database.execAndGet("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')")
              .getInt() == 0);
    CHECK(database
              .execAndGet("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                          "AND name NOT LIKE 'sqlite_%'")
              .getInt() == 0);
}

TEST_CASE("a casebook names its maker and format in the header") {
    const ScratchFolder folder;
    new_casebook(folder / "a.redress");
    SQLite::Database database((folder / "a.redress").string());
    CHECK(database.execAndGet("PRAGMA application_id").getInt() == 0x52647273);
    CHECK(database.execAndGet("PRAGMA user_version").getInt() == 5);
}
