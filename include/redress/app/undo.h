// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/workspace.h>

namespace redress::app {

/// What one window can take back, in memory. Undo and redo are edits under the same guard as any other. A
/// step that can no longer be taken, because a record was changed since (Conflict) or others now need it
/// (Refused), is given up, so that the steps before it can still be taken. The records keep what they hold.
class UndoStack {
public:
    explicit UndoStack(Workspace& workspace) : workspace_(workspace) {}

    /// Applies and, when it was written, remembers the edit and forgets what could be redone.
    ApplyResult apply(const domain::Edit& edit);
    ApplyResult undo(); ///< requires can_undo
    ApplyResult redo(); ///< requires can_redo

    bool can_undo() const { return !done_.empty(); }
    bool can_redo() const { return !undone_.empty(); }
    /// The name of the edit that undo or redo would touch; empty when there is none.
    std::string undo_name() const { return done_.empty() ? "" : done_.back().name; }
    std::string redo_name() const { return undone_.empty() ? "" : undone_.back().name; }
    void clear();

private:
    ApplyResult step(std::vector<domain::Edit>& from, std::vector<domain::Edit>& to, domain::Edit edit);
    void remember(const domain::Edit& edit, const domain::LoadedCase& loaded);
    Workspace& workspace_;
    /// By case and record: the revision this window left it at. Another one means that somebody else changed
    /// it.
    std::map<std::pair<domain::Uid, domain::Uid>, domain::Revision> known_;
    std::vector<domain::Edit> done_;
    std::vector<domain::Edit> undone_;
};

/// The step that a case's history would take back, or take back the taking back of: what another program did
/// is among them, and so is what was done before this one was started. The making of the case is not.
const storage::HistoryEntry* step_to_undo(const std::vector<storage::HistoryEntry>& history);
const storage::HistoryEntry* step_to_redo(const std::vector<storage::HistoryEntry>& history);

/// An edit that puts the records back to before that step, named "Undo: …" or, when the step is an undo
/// itself, "Redo: …". Nothing where the history cannot tell how they were (storage::changes_back).
std::optional<domain::Edit> taking_back(const domain::LoadedCase& loaded, const storage::HistoryEntry& step);

/// The name of what was done, without "Undo: " and "Redo: ".
std::string deed_of(const storage::HistoryEntry& step);

} // namespace redress::app
