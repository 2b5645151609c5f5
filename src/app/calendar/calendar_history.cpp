// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_history.h"

#include <algorithm>
#include <set>

namespace redress::app {

namespace {

using domain::RecordKind;
using storage::FieldChange;

/// What the step took away of a record.
std::string before_of(const storage::HistoryEntry& step, domain::Uid record, std::string_view field) {
    const auto is_it = [&](const FieldChange& change) {
        return change.uid == record && change.field == field;
    };
    const auto found = std::ranges::find_if(step.changes, is_it);
    return found == step.changes.end() ? std::string() : found->before;
}

std::optional<GoneRecord> removed_by(const storage::HistoryEntry& step, const FieldChange& change) {
    const bool is_hearing = change.kind == RecordKind::Hearing;
    if (!is_hearing && change.kind != RecordKind::Deadline) return std::nullopt;
    if (!change.field.empty() || !change.after.empty()) return std::nullopt;
    const auto day = domain::Date::from_iso(before_of(step, change.uid, is_hearing ? "date" : "safe"));
    if (!day) return std::nullopt;
    return GoneRecord{change.kind, change.uid, before_of(step, change.uid, is_hearing ? "forum" : "title"),
                      *day};
}

} // namespace

CalendarHistory::CalendarHistory(const std::vector<storage::HistoryEntry>& history) {
    for (const storage::HistoryEntry& step : history) read(step);
}

void CalendarHistory::read(const storage::HistoryEntry& step) {
    if (step.erased) ++erased_;
    std::set<domain::Uid> touched;
    for (const FieldChange& change : step.changes) {
        touched.insert(change.uid);
        auto removed = removed_by(step, change);
        if (!removed) continue;
        std::erase_if(gone_, [&](const GoneRecord& earlier) { return earlier.uid == removed->uid; });
        gone_.push_back(std::move(*removed));
    }
    for (const domain::Uid& uid : touched) ++touches_[uid];
}

int CalendarHistory::sequence(domain::Uid record, domain::Revision revision) const {
    const auto found = touches_.find(record);
    const std::int64_t steps = erased_ + (found == touches_.end() ? 0 : found->second);
    return static_cast<int>(std::max<std::int64_t>({steps - 1, revision - 1, 0}));
}

std::vector<GoneRecord> CalendarHistory::gone_from(const domain::Case& dispute) const {
    std::vector<GoneRecord> gone;
    for (const GoneRecord& record : gone_)
        if (!domain::find_record(dispute, record.uid)) gone.push_back(record);
    return gone;
}

} // namespace redress::app
