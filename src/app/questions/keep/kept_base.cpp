// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_base.h"

namespace redress::app {

namespace {

/// A step of keeping, or one that took such a step back or took it again.
bool is_keeping(std::string_view verb) {
    for (const std::string_view prefix : {"Undo: ", "Redo: "})
        if (verb.starts_with(prefix)) return is_keeping(verb.substr(prefix.size()));
    return verb == keep_verb || verb == update_verb;
}

} // namespace

PlainFields plain_fields_of(const domain::Record& record, domain::Currency currency) {
    PlainFields fields;
    const domain::Change change = domain::adding(record);
    for (const storage::FieldChange& field : storage::field_changes({&change, 1}, currency))
        if (!field.field.empty()) fields[field.field] = field.after;
    return fields;
}

KeptBase::KeptBase(const std::vector<storage::HistoryEntry>& history) {
    for (const storage::HistoryEntry& entry : history)
        if (is_keeping(entry.note.verb))
            for (const storage::FieldChange& change : entry.changes) take(change);
}

void KeptBase::take(const storage::FieldChange& change) {
    const bool is_removed = change.field.empty() && change.after.empty();
    if (is_removed)
        records_.erase(change.uid);
    else if (change.field.empty())
        records_[change.uid] = {};
    else if (const auto known = records_.find(change.uid); known != records_.end())
        known->second[change.field] = change.after;
}

std::string KeptBase::field(domain::Uid record, const std::string& name) const {
    const auto known = records_.find(record);
    if (known == records_.end()) return {};
    const auto value = known->second.find(name);
    return value == known->second.end() ? std::string() : value->second;
}

bool KeptBase::is_untouched(const domain::Record& record, domain::Currency currency) const {
    const auto fields = plain_fields_of(record, currency);
    for (const domain::FieldSpec& spec : domain::fields_of(domain::kind_of(record))) {
        const auto now = fields.find(std::string(spec.name));
        const std::string value = now == fields.end() ? std::string() : now->second;
        if (value != field(domain::uid_of(record), std::string(spec.name))) return false;
    }
    return true;
}

} // namespace redress::app
