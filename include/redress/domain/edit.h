// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

namespace redress::domain {

/// A row's version: 1 when it is first written, one more with each change. 0 stands for "does not exist yet".
using Revision = std::int64_t;

/// One row before and after. Neither side may be missing at once; both sides are of one kind and uid.
struct Change {
    RecordKind kind = RecordKind::CaseSheet;
    Uid uid;
    Revision expected = 0; ///< the revision the editor saw; 0 for a new record
    std::optional<Record> before;
    std::optional<Record> after;
};

/// What a person did, as one step that is applied or refused whole and undone as a whole.
struct Edit {
    Id<CaseSheet> dispute;
    std::string name; ///< a message id such as "Add defect"; shown as "Undo: Add defect"
    std::vector<Change> changes;
};

/// A case with the revision of each of its records.
struct LoadedCase {
    Case dispute;
    std::map<Uid, Revision> revisions;
};

/// A change that adds, alters or removes one record of a loaded case, with the revision it was loaded at.
Change adding(const Record& record);
Change altering(const LoadedCase& loaded, const Record& after);
Change removing(const LoadedCase& loaded, Uid uid);

/// The case as it would be after the edit. Revisions are not compared here.
Case with_changes(const Case& dispute, std::span<const Change> changes);

} // namespace redress::domain
