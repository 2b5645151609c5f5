// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/deadline_log.h>

#include <algorithm>
#include <map>

namespace redress::app {

namespace {

using namespace domain;
using storage::FieldChange;
using storage::HistoryEntry;

/// What a person sees of a deadline; steps and places are no news.
constexpr std::string_view told[] = {"title",        "safe",    "legal",        "post_by",
                                     "trigger_date", "period",  "responsible",  "reminder_days",
                                     "days_before",  "rule",    "rule_version", "pack_fingerprint",
                                     "state",        "done_on", "note"};

bool is_told(const FieldChange& change) {
    return std::ranges::find(told, change.field) != std::end(told);
}

struct Known {
    std::string title;
    std::string day;
};

/// Reads one history, remembering how each deadline was called when something happened to it.
class LogReader {
public:
    void read(const HistoryEntry& entry) {
        if (entry.erased) {
            lines_.push_back({.seq = entry.seq, .note = entry.note, .kind = LogKind::Erased});
            return;
        }
        for (auto& [uid, changes] : by_deadline(entry)) add(entry, uid, changes);
    }
    std::vector<LogLine> lines() { return std::move(lines_); }

private:
    using Changes = std::vector<FieldChange>;

    /// Those of each deadline, in the order in which they are named.
    static std::vector<std::pair<Uid, Changes>> by_deadline(const HistoryEntry& entry) {
        std::vector<std::pair<Uid, Changes>> found;
        for (const FieldChange& change : entry.changes) {
            if (change.kind != RecordKind::Deadline) continue;
            auto place = std::ranges::find(found, change.uid, &std::pair<Uid, Changes>::first);
            if (place == found.end()) place = found.insert(found.end(), {change.uid, {}});
            place->second.push_back(change);
        }
        return found;
    }

    void add(const HistoryEntry& entry, const Uid& uid, const Changes& changes) {
        const LogKind kind = kind_of_step(entry, uid, changes);
        Known& known = known_[uid];
        if (kind != LogKind::Removed) learn(known, changes);
        LogLine line{.seq = entry.seq,
                     .note = entry.note,
                     .kind = kind,
                     .deadline = uid,
                     .title = known.title,
                     .day = known.day};
        if (kind != LogKind::Entered && kind != LogKind::Removed)
            std::ranges::copy_if(changes, std::back_inserter(line.changes), is_told);
        const bool is_news = kind != LogKind::Changed || !line.changes.empty();
        if (is_news) lines_.push_back(std::move(line));
    }

    static void learn(Known& known, const Changes& changes) {
        for (const FieldChange& change : changes) {
            if (change.field == "title") known.title = change.after;
            if (change.field == "safe") known.day = change.after;
        }
    }

    static LogKind kind_of_step(const HistoryEntry& entry, const Uid& uid, const Changes& changes) {
        if (changes.front().field.empty())
            return changes.front().before.empty() ? LogKind::Entered : LogKind::Removed;
        const auto state = std::ranges::find(changes, "state", &FieldChange::field);
        if (state != changes.end()) {
            if (state->after == choice_name(DeadlineState::Done)) return LogKind::TickedOff;
            if (state->after == choice_name(DeadlineState::Dropped)) return LogKind::Dropped;
            return LogKind::Reopened;
        }
        const bool is_extended = std::ranges::any_of(entry.changes, [&](const FieldChange& change) {
            return change.kind == RecordKind::DateOverride && change.field == "deadline" &&
                   change.after == uid.hex();
        });
        return is_extended ? LogKind::Extended : LogKind::Changed;
    }

    std::map<Uid, Known> known_;
    std::vector<LogLine> lines_;
};

} // namespace

std::vector<LogLine> deadline_log(const std::vector<HistoryEntry>& history) {
    LogReader reader;
    for (const HistoryEntry& entry : history) reader.read(entry);
    return reader.lines();
}

} // namespace redress::app
