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
FieldChange change_in(const json& entry) {
    return {choice_from<RecordKind>(entry.at("kind").get<std::string>()).value(),
            Uid::from_hex(entry.at("uid").get<std::string>()).value(), entry.at("field").get<std::string>(),
            entry.at("before").get<std::string>(), entry.at("after").get<std::string>()};
}

} // namespace

std::vector<FieldChange> field_changes(std::span<const Change> changes, Currency currency) {
    std::vector<FieldChange> list;
    for (const Change& change : changes) append_changes(list, change, currency);
    return list;
}

std::string payload_of(const std::vector<FieldChange>& changes) {
    json list = json::array();
    for (const FieldChange& change : changes)
        list.push_back({{"kind", choice_name(change.kind)},
                        {"uid", change.uid.hex()},
                        {"field", change.field},
                        {"before", change.before},
                        {"after", change.after}});
    return list.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<std::vector<FieldChange>> changes_in(const std::string& payload) {
    try {
        std::vector<FieldChange> changes;
        for (const json& entry : json::parse(payload)) changes.push_back(change_in(entry));
        return changes;
    } catch (const json::exception&) {
        return std::nullopt;
    } catch (const std::bad_optional_access&) {
        return std::nullopt;
    }
}

} // namespace redress::storage
