// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/edit.h>
#include <redress/storage/history.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace redress::storage {

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
    /// One line for each link that is missing, out of place or altered.
    std::vector<std::string> faults() const;

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
