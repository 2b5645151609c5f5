// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_value.h"

#include <redress/storage/history.h>

#include <algorithm>

namespace redress::storage {

namespace {

using namespace domain;

/// The part of a step that is about one record.
struct RecordStep {
    RecordKind kind;
    Uid uid;
    std::vector<const FieldChange*> fields;
    bool adds = false;
    bool removes = false;
};

std::vector<RecordStep> records_in(const HistoryEntry& step) {
    std::vector<RecordStep> records;
    for (const FieldChange& change : step.changes) {
        if (records.empty() || records.back().uid != change.uid)
            records.push_back({change.kind, change.uid, {}});
        RecordStep& record = records.back();
        if (!change.field.empty())
            record.fields.push_back(&change);
        else
            (change.before.empty() ? record.adds : record.removes) = true;
    }
    return records;
}

/// One side of the step's fields put over the values; false where one cannot be read.
bool put(std::vector<FieldValue>& values, const RecordStep& step, std::string FieldChange::*side,
         Currency currency) {
    for (const FieldChange* change : step.fields) {
        const auto index = field_index(step.kind, change->field);
        if (!index) return false;
        auto value = value_in_plain(fields_of(step.kind)[*index], change->*side, currency);
        if (!value) return false;
        values[*index] = std::move(*value);
    }
    return true;
}

std::optional<Record> record_with(std::vector<FieldValue> values, const RecordStep& step,
                                  std::string FieldChange::*side, Currency currency) {
    if (!put(values, step, side, currency)) return std::nullopt;
    auto made = make_record(step.kind, step.uid, values, currency);
    auto* record = std::get_if<Record>(&made);
    return record == nullptr ? std::nullopt : std::optional(std::move(*record));
}

/// Of a record that the step added or removed every field that it does not name was not stated.
std::vector<FieldValue> values_beside(const RecordStep& step, const std::optional<Record>& now) {
    if (step.adds || step.removes || !now) return std::vector<FieldValue>(fields_of(step.kind).size());
    return values_of(*now);
}

std::optional<Change> change_back(const RecordStep& step, const LoadedCase& now) {
    const Currency currency = currency_of(now.dispute);
    const auto known = find_record(now.dispute, step.uid);
    if (known.has_value() == step.removes) return std::nullopt;
    const auto values = values_beside(step, known);
    const auto left = step.removes ? std::nullopt : record_with(values, step, &FieldChange::after, currency);
    if (known && known != left) return std::nullopt; // somebody has changed it since
    const auto before = step.adds ? std::nullopt : record_with(values, step, &FieldChange::before, currency);
    if (!step.adds && !before) return std::nullopt;
    const auto revision = now.revisions.find(step.uid);
    return Change{step.kind, step.uid, revision == now.revisions.end() ? 0 : revision->second, known, before};
}

} // namespace

std::optional<std::vector<Change>> changes_back(const HistoryEntry& step, const LoadedCase& now) {
    if (step.erased || step.changes.empty()) return std::nullopt;
    std::vector<Change> changes;
    for (const RecordStep& record : records_in(step)) {
        auto change = change_back(record, now);
        if (!change) return std::nullopt;
        changes.push_back(std::move(*change));
    }
    std::reverse(changes.begin(), changes.end());
    return changes;
}

} // namespace redress::storage
