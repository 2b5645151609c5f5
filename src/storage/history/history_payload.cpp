// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_payload.h"

#include "plain_value.h"

#include <nlohmann/json.hpp>

namespace redress::storage {

namespace {

using namespace domain;
using nlohmann::json;

std::vector<std::string> plain_values(const std::optional<Record>& record, RecordKind kind,
                                      Currency currency) {
    const auto fields = fields_of(kind);
    std::vector<std::string> plain(fields.size());
    if (!record) return plain;
    const auto values = values_of(*record);
    for (std::size_t i = 0; i < fields.size(); ++i) plain[i] = plain_value(fields[i], values[i], currency);
    return plain;
}

void append_changes(std::vector<FieldChange>& list, const Change& change, Currency currency) {
    if (!change.before || !change.after)
        list.push_back({change.kind, change.uid, "", change.before ? change.uid.hex() : "",
                        change.after ? change.uid.hex() : ""});
    const auto fields = fields_of(change.kind);
    const auto before = plain_values(change.before, change.kind, currency);
    const auto after = plain_values(change.after, change.kind, currency);
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (before[i] != after[i])
            list.push_back({change.kind, change.uid, std::string(fields[i].name), before[i], after[i]});
}

/// Throws json::exception or std::bad_optional_access on anything that payload_of does not write.
void append_record(std::vector<FieldChange>& changes, const json& record) {
    const auto kind = choice_from<RecordKind>(record.at("kind").get<std::string>()).value();
    const auto uid = Uid::from_hex(record.at("uid").get<std::string>()).value();
    for (const auto& [name, before, after] :
         record.at("fields").get<std::vector<std::tuple<std::string, std::string, std::string>>>())
        changes.push_back({kind, uid, name, before, after});
}

} // namespace

std::vector<FieldChange> field_changes(std::span<const Change> changes, Currency currency) {
    std::vector<FieldChange> list;
    for (const Change& change : changes) append_changes(list, change, currency);
    return list;
}

std::string payload_of(const std::vector<FieldChange>& changes) {
    json list = json::array();
    Uid last;
    for (const FieldChange& change : changes) {
        if (change.uid != last)
            list.push_back(
                {{"kind", choice_name(change.kind)}, {"uid", change.uid.hex()}, {"fields", json::array()}});
        list.back().at("fields").push_back(json::array({change.field, change.before, change.after}));
        last = change.uid;
    }
    return list.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<std::vector<FieldChange>> changes_in(const std::string& payload) {
    try {
        std::vector<FieldChange> changes;
        for (const json& record : json::parse(payload)) append_record(changes, record);
        return changes;
    } catch (const json::exception&) {
        return std::nullopt;
    } catch (const std::bad_optional_access&) {
        return std::nullopt;
    }
}

} // namespace redress::storage
