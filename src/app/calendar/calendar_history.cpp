// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_history.h"

#include <algorithm>
#include <limits>
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

/// Seconds from the beginning of 2020 to an instant like 2026-03-02T12:00:00Z; 0 for anything else.
std::int64_t instant_of(const std::string& at) {
    constexpr std::size_t day_length = 10, time_length = 8;
    const auto day = domain::Date::from_iso(at.substr(0, day_length));
    const auto start = domain::Date::from_iso("2020-01-01");
    if (!day || at.size() < day_length + 1 + time_length) return 0;
    const auto number = [&](std::size_t place) {
        const std::string digits = at.substr(day_length + 1 + place, 2);
        return std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })
                   ? (digits[0] - '0') * 10 + digits[1] - '0'
                   : 0;
    };
    const std::int64_t seconds = (number(0) * 60 + number(3)) * 60 + number(6);
    return std::max<std::int64_t>(0, domain::days_between(*start, *day) * std::int64_t{86'400} + seconds);
}

bool is_removal(const FieldChange& change) {
    const bool is_entry = change.kind == RecordKind::Hearing || change.kind == RecordKind::Deadline;
    return is_entry && change.field.empty() && change.after.empty();
}

bool loses_its_day(const FieldChange& change) {
    return change.kind == RecordKind::Hearing && change.field == "date" && change.after.empty();
}

} // namespace

CalendarHistory::CalendarHistory(const std::vector<storage::HistoryEntry>& history) {
    for (const storage::HistoryEntry& step : history) read(step);
}

void CalendarHistory::read(const storage::HistoryEntry& step) {
    const std::int64_t instant = instant_of(step.note.at);
    if (step.erased) {
        ++erased_;
        last_erased_ = std::max(last_erased_, instant);
    }
    std::set<domain::Uid> touched;
    for (const FieldChange& change : step.changes) {
        touched.insert(change.uid);
        if (loses_its_day(change))
            if (const auto day = domain::Date::from_iso(change.before))
                last_days_.insert_or_assign(change.uid, *day);
        if (is_removal(change)) note_removal(step, change);
    }
    for (const domain::Uid& uid : touched) {
        std::int64_t& last = touches_[uid];
        last = std::max(last + 1, instant);
    }
}

void CalendarHistory::note_removal(const storage::HistoryEntry& step, const FieldChange& change) {
    const bool is_hearing = change.kind == RecordKind::Hearing;
    auto day = domain::Date::from_iso(before_of(step, change.uid, is_hearing ? "date" : "safe"));
    if (const auto known = last_days_.find(change.uid); !day && known != last_days_.end())
        day = known->second;
    if (!day) return;
    std::erase_if(gone_, [&](const GoneRecord& earlier) { return earlier.uid == change.uid; });
    gone_.push_back(
        {change.kind, change.uid, before_of(step, change.uid, is_hearing ? "forum" : "title"), *day});
}

int CalendarHistory::sequence(domain::Uid record, domain::Revision revision) const {
    const auto found = touches_.find(record);
    const std::int64_t last = found == touches_.end() ? 0 : found->second;
    const std::int64_t highest = std::numeric_limits<std::int32_t>::max();
    return static_cast<int>(
        std::clamp<std::int64_t>(std::max({last, last_erased_, revision - 1}) + erased_, 0, highest));
}

std::vector<GoneRecord> CalendarHistory::gone_from(const domain::Case& dispute) const {
    std::vector<GoneRecord> gone;
    for (const GoneRecord& record : gone_)
        if (!domain::find_record(dispute, record.uid)) gone.push_back(record);
    for (const domain::Hearing& hearing : dispute.hearings)
        if (const auto day = last_days_.find(hearing.id.uid); !hearing.date && day != last_days_.end())
            gone.push_back({RecordKind::Hearing, hearing.id.uid, hearing.forum, day->second});
    return gone;
}

} // namespace redress::app
