// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_codec.h"

#include "connection/sqlite_error.h"
#include "table_names.h"

#include <redress/domain/date.h>
#include <redress/domain/time_of_day.h>
#include <redress/text/unicode.h>

namespace redress::storage {

namespace {

using domain::FieldSpec;
using domain::FieldType;
using domain::FieldValue;

std::vector<std::string> parted(const std::string& text) {
    std::vector<std::string> names;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        names.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return names;
}

std::optional<FieldValue> day_in(const std::string& text) {
    const auto date = domain::Date::from_iso(text);
    if (!date) return std::nullopt;
    return FieldValue(std::int64_t{date->day_number()});
}

std::optional<FieldValue> time_in(const std::string& text) {
    const auto time = domain::TimeOfDay::from_text(text);
    if (!time) return std::nullopt;
    return FieldValue(std::int64_t{time->minutes()});
}

std::optional<FieldValue> value_in_text(const std::string& text, FieldType type) {
    switch (type) {
    case FieldType::Text:
        if (!text::is_utf8(text)) return std::nullopt;
        return FieldValue(text);
    case FieldType::Choice:
        return FieldValue(text);
    case FieldType::Choices:
        return FieldValue(parted(text));
    case FieldType::Date:
        return day_in(text);
    case FieldType::Time:
        return time_in(text);
    default:
        return std::nullopt;
    }
}

bool holds_integer(FieldType type) {
    return type == FieldType::Integer || type == FieldType::Flag || type == FieldType::Money ||
           type == FieldType::Percent;
}

bool may_be_unset(FieldType type) {
    return type == FieldType::Date || type == FieldType::Time || type == FieldType::Money ||
           type == FieldType::Percent || type == FieldType::Reference;
}

} // namespace

std::optional<FieldValue> value_in(const SQLite::Column& column, const FieldSpec& field) {
    if (column.isNull()) return may_be_unset(field.type) ? std::optional(FieldValue()) : std::nullopt;
    if (column.isText()) return value_in_text(column.getString(), field.type);
    if (column.isInteger() && holds_integer(field.type)) return FieldValue(column.getInt64());
    if (column.isBlob() && field.type == FieldType::Reference) {
        const domain::Uid uid = uid_in(column);
        if (!uid.is_none()) return FieldValue(uid);
    }
    return std::nullopt;
}

std::string text_in(const SQLite::Database& database, const SQLite::Column& column,
                    const std::string& place) {
    std::string text = column.getString();
    if (!text::is_utf8(text)) throw_damaged(database, place);
    return text;
}

namespace {

/// Days and times as text, everything else as it is.
void bind_number(SQLite::Statement& statement, int place, FieldType type, std::int64_t number) {
    const auto date = type == FieldType::Date ? domain::Date::from_day_number(number) : std::nullopt;
    const auto time = type == FieldType::Time ? domain::TimeOfDay::from_minutes(number) : std::nullopt;
    if (date)
        statement.bind(place, date->iso());
    else if (time)
        statement.bind(place, time->text());
    else
        statement.bind(place, number);
}

} // namespace

void bind_value(SQLite::Statement& statement, int place, const FieldSpec& field, const FieldValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        bind_number(statement, place, field.type, *number);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        statement.bindNoCopy(place, *text);
    } else if (const auto* names = std::get_if<std::vector<std::string>>(&value)) {
        statement.bind(place, joined(*names, " "));
    } else if (const auto* uid = std::get_if<domain::Uid>(&value)) {
        bind_uid(statement, place, *uid);
    } else {
        statement.bind(place);
    }
}

std::string joined(const std::vector<std::string>& names, const std::string& between) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : between) + name;
    return text;
}

} // namespace redress::storage
