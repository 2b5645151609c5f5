// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/edit.h>
#include <redress/storage/history.h>

#include <map>

namespace redress::app {

/// A deadline or hearing that a case no longer has.
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

    /// How often the record has changed since it was made. It only rises, also when a record is removed and
    /// comes back, which begins its revision anew, and when steps are erased.
    int sequence(domain::Uid record, domain::Revision revision) const;
    /// Those that were removed and had a day, in the order in which they went.
    std::vector<GoneRecord> gone_from(const domain::Case& dispute) const;

private:
    void read(const storage::HistoryEntry& step);
    int erased_ = 0; ///< steps of which nobody knows what they changed
    std::map<domain::Uid, int> touches_;
    std::vector<GoneRecord> gone_;
};

} // namespace redress::app
