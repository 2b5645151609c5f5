// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/edit.h>
#include <redress/storage/history.h>

#include <map>

namespace redress::app {

/// A deadline or hearing that a case no longer has, or a hearing that waits for another day.
struct GoneRecord {
    domain::RecordKind kind = domain::RecordKind::Deadline;
    domain::Uid uid;
    std::string title;
    domain::Date day;
};

/// What the history of a case says about the entries of its calendar.
class CalendarHistory {
public:
    explicit CalendarHistory(const std::vector<storage::HistoryEntry>& history);

    /// The instant of the record's last change, in seconds from the beginning of 2020, or more when it
    /// changed several times in one. It only rises: also in another casebook that takes the case in, which
    /// writes its own history later; when a record is removed and comes back, which begins its revision anew;
    /// and when steps are erased. Without a history the number of changes.
    int sequence(domain::Uid record, domain::Revision revision) const;
    /// Those that had a day and are removed or without one, in the order in which they went.
    std::vector<GoneRecord> gone_from(const domain::Case& dispute) const;

private:
    void read(const storage::HistoryEntry& step);
    void note_removal(const storage::HistoryEntry& step, const storage::FieldChange& change);
    int erased_ = 0;                                ///< steps of which nobody knows what they changed
    std::int64_t last_erased_ = 0;                  ///< instant of the last one
    std::map<domain::Uid, std::int64_t> touches_;   ///< as `sequence` counts
    std::map<domain::Uid, domain::Date> last_days_; ///< of hearings that had one
    std::vector<GoneRecord> gone_;
};

} // namespace redress::app
