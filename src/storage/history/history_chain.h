// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/edit.h>
#include <redress/storage/history.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace redress::storage {

/// Links that are not what they were, and the first number of each run of links that is gone.
struct HistoryFaults {
    std::vector<std::int64_t> altered;
    std::vector<std::int64_t> missing;
};

/// The chain of one case. Each link's hash covers the one before it, the hash of its salted payload, its
/// place, time, person and verb; the first link follows the hash of the case's uid. A payload can be erased
/// without breaking it.
class HistoryChain {
public:
    HistoryChain(SQLite::Database& database, domain::Id<domain::CaseSheet> dispute)
        : database_(database), dispute_(dispute.uid) {}

    void append(const HistoryNote& note, const std::vector<FieldChange>& changes);
    std::vector<HistoryEntry> entries() const;
    /// The newest link whose payload names the record.
    std::optional<HistoryNote> last_touch(const domain::Uid& record) const;
    /// What does not fit together. There must be `least` links or more, the newest of the time `changed_at`
    /// unless that is empty.
    HistoryFaults faults(std::int64_t least, const std::string& changed_at) const;

private:
    struct Link;
    std::vector<Link> links(const std::string& order) const;
    std::optional<Link> last() const;
    std::string origin() const;
    void write(const Link& link) const;

    SQLite::Database& database_;
    domain::Uid dispute_;
};

} // namespace redress::storage
