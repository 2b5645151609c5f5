// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/edit.h>

#include <string>
#include <vector>

namespace redress::storage {

/// When, who and what, for the history chain. `verb` is the edit's name.
struct HistoryNote {
    std::string at; ///< UTC, RFC 3339
    std::string who;
    std::string verb;
};

/// One field that a step changed, in plain form.
struct FieldChange {
    domain::RecordKind kind = domain::RecordKind::CaseSheet;
    domain::Uid uid;
    std::string field; ///< empty: the whole record was added or removed
    std::string before;
    std::string after;
};

/// One link of a case's chain. The payload may have been erased; the chain still verifies by its hash.
struct HistoryEntry {
    std::int64_t seq = 0;
    HistoryNote note;
    std::vector<FieldChange> changes;
    bool erased = false;
};

/// Every field that the changes alter. A record that is added or removed comes first with an empty field
/// name, then with each of its stated values.
std::vector<FieldChange> field_changes(std::span<const domain::Change> changes, domain::Currency currency);

/// What puts the records of a case back to before a step, last change first. Nothing where that cannot be
/// told: the step was erased, it touched kept files, or a record no longer is as the step left it.
std::optional<std::vector<domain::Change>> changes_back(const HistoryEntry& step,
                                                        const domain::LoadedCase& now);

} // namespace redress::storage
