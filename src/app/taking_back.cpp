// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/undo.h>

#include <algorithm>
#include <tuple>

namespace redress::app {

namespace {

using storage::HistoryEntry;

constexpr std::string_view undo_mark = "Undo: ";
constexpr std::string_view redo_mark = "Redo: ";

bool has_mark(const HistoryEntry& step, std::string_view mark) {
    return std::string_view(step.note.verb).starts_with(mark);
}

/// Brings the case into the casebook, or takes it in from elsewhere.
bool makes_case(const HistoryEntry& step) {
    for (const storage::FieldChange& change : step.changes)
        if (change.kind == domain::RecordKind::CaseSheet && change.field.empty()) return true;
    return false;
}

/// What is done and can be taken back, and what was taken back, each with its newest step last.
struct Steps {
    std::vector<const HistoryEntry*> done, undone;
};

using Words = std::tuple<domain::Uid, std::string, std::string, std::string>;

/// What a step changed, in an order of its own; mirrored: what takes it back.
std::vector<Words> words_of(const HistoryEntry& step, bool is_mirrored) {
    std::vector<Words> words;
    for (const storage::FieldChange& change : step.changes)
        words.emplace_back(change.uid, change.field, is_mirrored ? change.after : change.before,
                           is_mirrored ? change.before : change.after);
    std::sort(words.begin(), words.end());
    return words;
}

/// Takes out the step that this one took back. It need not be the last: one window takes back its own while
/// another has gone on. Where none fits, as after an erasure, the last is meant.
void drop(std::vector<const HistoryEntry*>& steps, const HistoryEntry& by) {
    if (steps.empty()) return;
    const auto words = words_of(by, false);
    const auto fits = [&](const HistoryEntry* step) {
        return deed_of(*step) == deed_of(by) && words_of(*step, true) == words;
    };
    const auto last = std::find_if(steps.rbegin(), steps.rend(), fits);
    steps.erase(last == steps.rend() ? steps.end() - 1 : last.base() - 1);
}

Steps steps_in(const std::vector<HistoryEntry>& history) {
    Steps steps;
    for (const HistoryEntry& step : history) {
        if (has_mark(step, undo_mark)) {
            drop(steps.done, step);
            steps.undone.push_back(&step);
            continue;
        }
        if (has_mark(step, redo_mark))
            drop(steps.undone, step);
        else
            steps.undone.clear();
        if (!makes_case(step)) steps.done.push_back(&step);
    }
    return steps;
}

const HistoryEntry* last_of(const std::vector<const HistoryEntry*>& steps) {
    return steps.empty() ? nullptr : steps.back();
}

} // namespace

const HistoryEntry* step_to_undo(const std::vector<HistoryEntry>& history) {
    return last_of(steps_in(history).done);
}

const HistoryEntry* step_to_redo(const std::vector<HistoryEntry>& history) {
    return last_of(steps_in(history).undone);
}

std::string deed_of(const HistoryEntry& step) {
    for (const std::string_view mark : {undo_mark, redo_mark})
        if (has_mark(step, mark)) return step.note.verb.substr(mark.size());
    return step.note.verb;
}

std::optional<domain::Edit> taking_back(const domain::LoadedCase& loaded, const HistoryEntry& step) {
    auto changes = storage::changes_back(step, loaded);
    if (!changes) return std::nullopt;
    const std::string_view mark = has_mark(step, undo_mark) ? redo_mark : undo_mark;
    return domain::Edit{loaded.dispute.sheet.id, std::string(mark) + deed_of(step), std::move(*changes)};
}

} // namespace redress::app
