// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_guard.h"

#include <redress/app/undo.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

Edit reversed(Edit edit) {
    std::reverse(edit.changes.begin(), edit.changes.end());
    for (Change& change : edit.changes) std::swap(change.before, change.after);
    return edit;
}

} // namespace

ApplyResult UndoStack::apply(const Edit& edit) {
    ApplyResult result = workspace_.apply(edit);
    if (const auto* applied = std::get_if<Applied>(&result)) {
        if (effective(edit.changes).empty()) return result;
        remember(edit, applied->loaded);
        done_.push_back(edit);
        undone_.clear();
    }
    return result;
}

ApplyResult UndoStack::undo() {
    Edit edit = reversed(done_.back());
    edit.name = "Undo: " + edit.name;
    return step(done_, undone_, std::move(edit));
}

ApplyResult UndoStack::redo() {
    Edit edit = undone_.back();
    edit.name = "Redo: " + edit.name;
    return step(undone_, done_, std::move(edit));
}

void UndoStack::clear() {
    done_.clear();
    undone_.clear();
    known_.clear();
}

ApplyResult UndoStack::step(std::vector<Edit>& from, std::vector<Edit>& to, Edit edit) {
    const std::string name = from.back().name;
    for (Change& change : edit.changes) change.expected = known_[{edit.dispute.uid, change.uid}];
    ApplyResult result = workspace_.apply(edit);
    if (const auto* applied = std::get_if<Applied>(&result)) {
        remember(edit, applied->loaded);
        to.push_back(std::move(from.back()));
    }
    if (auto* conflict = std::get_if<Conflict>(&result)) conflict->given_up = name;
    from.pop_back();
    return result;
}

void UndoStack::remember(const Edit& edit, const LoadedCase& loaded) {
    for (const Change& change : edit.changes) {
        const auto place = loaded.revisions.find(change.uid);
        known_[{edit.dispute.uid, change.uid}] = place == loaded.revisions.end() ? 0 : place->second;
    }
}

} // namespace redress::app
