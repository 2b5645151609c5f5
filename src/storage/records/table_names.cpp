// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_names.h"

#include <cstring>

namespace redress::storage {

using domain::FieldSpec;
using domain::FieldType;
using domain::RecordKind;
using domain::Uid;

// CASE is a word of SQL, so that the case's own table is called case_sheet.
std::string table_of(RecordKind kind) {
    return kind == RecordKind::CaseSheet ? "case_sheet" : std::string(domain::choice_name(kind));
}

std::string case_column(RecordKind kind) {
    return kind == RecordKind::CaseSheet ? "uid" : "case_uid";
}

bool is_list(const FieldSpec& field) {
    return field.type == FieldType::References || field.type == FieldType::Shares ||
           field.type == FieldType::Files;
}

std::string list_table(RecordKind kind, const FieldSpec& field) {
    return table_of(kind) + "_" + std::string(field.name);
}

std::string columns_of(RecordKind kind, const std::string& before, const std::string& after) {
    std::string text;
    for (const FieldSpec& field : domain::fields_of(kind))
        if (!is_list(field)) text.append(before).append(field.name).append(after);
    return text;
}

void bind_uid(SQLite::Statement& statement, int place, const Uid& uid) {
    statement.bind(place, uid.bytes.data(), static_cast<int>(uid.bytes.size()));
}

Uid uid_in(const SQLite::Column& column) {
    Uid uid;
    if (column.isBlob() && column.getBytes() == static_cast<int>(uid.bytes.size()))
        std::memcpy(uid.bytes.data(), column.getBlob(), uid.bytes.size());
    return uid;
}

} // namespace redress::storage
