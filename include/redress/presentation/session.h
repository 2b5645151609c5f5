// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/resources.h>
#include <redress/app/undo.h>
#include <redress/app/workspace.h>

#include <map>

namespace redress::presentation {

/// What every screen of one window needs: the casebook, what can be undone, the data and the interface's
/// language. Lives as long as the window has the casebook open.
struct Session {
    Session(app::Workspace opened, const app::Resources& data, text::Messages words)
        : workspace(std::move(opened)), resources(data), messages(std::move(words)) {}
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    app::Workspace workspace;
    const app::Resources& resources;
    text::Messages messages;

    text::Language language() const { return messages.language(); }
    /// What this window can take back in one case. Steps of other cases are out of its reach.
    app::UndoStack& undo_of(domain::Id<domain::CaseSheet> dispute) {
        return undo_.try_emplace(dispute.uid, workspace).first->second;
    }

private:
    std::map<domain::Uid, app::UndoStack> undo_;
};

} // namespace redress::presentation
