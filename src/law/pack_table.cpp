// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_table.h"

#include <redress/domain/error.h>
#include <redress/text/unicode.h>

#include <fmt/format.h>

namespace redress::law {

std::string PackTable::name_of(const std::string& key) const {
    return path_.empty() ? key : path_ + "." + key;
}

void PackTable::refuse(const std::string& key, const std::string& reason) const {
    const toml::node* node = table_->get(key);
    const auto line = (node ? node->source() : table_->source()).begin.line;
    throw domain::Error(domain::ErrorKind::PackBroken, *file_name_,
                        fmt::format("line {}, {}: {}", line, name_of(key), reason));
}

std::string PackTable::listed(std::span<const std::string_view> names) {
    std::string out;
    for (std::string_view name : names) out += (out.empty() ? "" : ", ") + std::string(name);
    return out;
}

const toml::node* PackTable::find(const std::string& key) {
    read_.insert(key);
    return table_->get(key);
}

const toml::node& PackTable::require(const std::string& key) {
    if (const toml::node* node = find(key)) return *node;
    refuse(key, "is missing");
}

std::string PackTable::text_of(const std::string& key, const toml::node& node) const {
    const auto* value = node.as_string();
    if (!value) refuse(key, "must be a text in quotation marks");
    std::string text = text::tidied(value->get());
    if (text.empty()) refuse(key, "is empty");
    return text;
}

domain::Date PackTable::day_of(const std::string& key, const toml::node& node) const {
    const auto* value = node.as_date();
    if (!value) refuse(key, "must be a day such as 2022-05-01, without quotation marks");
    const toml::date& typed = value->get();
    const auto day = domain::Date::from_ymd(typed.year, typed.month, typed.day);
    if (!day) refuse(key, "there is no such day between 1900 and 2199");
    return *day;
}

std::string PackTable::text(const std::string& key) {
    return text_of(key, require(key));
}

int PackTable::whole_number(const std::string& key, int least, int most) {
    const auto* value = require(key).as_integer();
    if (!value || value->get() < least || value->get() > most)
        refuse(key, fmt::format("must be a whole number from {} to {}", least, most));
    return static_cast<int>(value->get());
}

domain::Date PackTable::day(const std::string& key) {
    return day_of(key, require(key));
}

std::optional<domain::Date> PackTable::day_if_any(const std::string& key) {
    const toml::node* node = find(key);
    return node ? std::optional(day_of(key, *node)) : std::nullopt;
}

PackTable PackTable::table(const std::string& key) {
    const auto* value = require(key).as_table();
    if (!value) refuse(key, "must be a table");
    return {*value, name_of(key), *file_name_};
}

std::vector<PackTable> PackTable::tables(const std::string& key) {
    std::vector<PackTable> out;
    const toml::node* node = find(key);
    if (!node) return out;
    const auto* list = node->as_array();
    if (!list) refuse(key, "must be written as [[" + key + "]]");
    for (const toml::node& entry : *list) {
        if (!entry.is_table()) refuse(key, "must be written as [[" + key + "]]");
        out.emplace_back(*entry.as_table(), name_of(key), *file_name_);
    }
    return out;
}

std::map<text::Language, std::string> PackTable::texts_of(const std::string& key,
                                                          const toml::node& node) const {
    const auto* languages = node.as_table();
    if (!languages) refuse(key, "must hold a text for each language");
    const PackTable inner(*languages, name_of(key), *file_name_);
    std::map<text::Language, std::string> out;
    for (const auto& [code, value] : *languages) {
        const std::string name(code.str());
        const auto language = domain::choice_from<text::Language>(name);
        if (!language) inner.refuse(name, "is not a language Redress knows");
        out.emplace(*language, inner.text_of(name, value));
    }
    if (!out.contains(text::Language::English)) inner.refuse("en", "is missing");
    return out;
}

std::map<text::Language, std::string> PackTable::texts(const std::string& key) {
    return texts_of(key, require(key));
}

std::map<text::Language, std::string> PackTable::texts_if_any(const std::string& key) {
    const toml::node* node = find(key);
    return node ? texts_of(key, *node) : std::map<text::Language, std::string>{};
}

void PackTable::refuse_other_keys() const {
    for (const auto& [key, node] : *table_)
        if (!read_.contains(key.str())) refuse(std::string(key.str()), "is not a key Redress knows here");
}

} // namespace redress::law
