// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_guard.h"

#include <redress/domain/error.h>

#include <set>
#include <stdexcept>

namespace redress::app {

namespace {

using namespace domain;

bool fits(const std::optional<Record>& side, const Change& change) {
    return !side || (kind_of(*side) == change.kind && uid_of(*side) == change.uid);
}

/// "3 Glass cracked", "Värmehuset AB": what a record is called, without words of any language.
std::string title_of(const Record& record) {
    const auto values = values_of(record);
    const auto text = [&](std::string_view name) -> std::string {
        const auto field = field_index(kind_of(record), name);
        if (!field) return {};
        if (const auto* number = std::get_if<std::int64_t>(&values[*field])) return std::to_string(*number);
        const auto* words = std::get_if<std::string>(&values[*field]);
        return words ? *words : "";
    };
    std::string title = text("number");
    for (const std::string_view name : {"title", "name", "description"})
        if (const std::string words = text(name); !words.empty())
            return title.empty() ? words : title.append(" ").append(words);
    return title;
}

Revision revision_of(const LoadedCase& loaded, const Uid& uid) {
    const auto place = loaded.revisions.find(uid);
    return place == loaded.revisions.end() ? 0 : place->second;
}

bool is_as_seen(const Change& change, const LoadedCase& loaded) {
    if (revision_of(loaded, change.uid) != change.expected) return false;
    return !change.before || find_record(loaded.dispute, change.uid) == change.before;
}

} // namespace

void require_whole(const Edit& edit) {
    std::set<Uid> seen;
    for (const Change& change : edit.changes) {
        if (!change.before && !change.after) throw std::logic_error("a change without before and after");
        if (!fits(change.before, change) || !fits(change.after, change))
            throw std::logic_error("a change of two records");
        if (change.uid.is_none() || !seen.insert(change.uid).second)
            throw Error(ErrorKind::BadInput, change.uid.hex(), "uid");
    }
}

Conflict conflict_about(const Record& record, Id<CaseSheet> dispute, const storage::Casebook& casebook) {
    Conflict conflict{kind_of(record), uid_of(record), title_of(record), {}, {}, {}, false, {}};
    if (const auto note = casebook.last_touch(dispute, conflict.uid)) {
        conflict.who = note->who;
        conflict.at = note->at;
        conflict.verb = note->verb;
    }
    return conflict;
}

std::optional<Conflict> conflict_of(const Edit& edit, const LoadedCase& loaded,
                                    const storage::Casebook& casebook) {
    for (const Change& change : edit.changes) {
        if (is_as_seen(change, loaded)) continue;
        const auto now = find_record(loaded.dispute, change.uid);
        const Record& shown = now ? *now : change.before ? *change.before : *change.after;
        Conflict conflict = conflict_about(shown, edit.dispute, casebook);
        conflict.removed = !now.has_value();
        return conflict;
    }
    return std::nullopt;
}

std::vector<Change> effective(std::span<const Change> changes) {
    std::vector<Change> list;
    for (const Change& change : changes)
        if (change.before != change.after) list.push_back(change);
    return list;
}

} // namespace redress::app
