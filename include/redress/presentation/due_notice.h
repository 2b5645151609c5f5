// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/session.h>
#include <redress/presentation/table_state.h>

namespace redress::presentation {

/// What falls due soon or is overdue, in one sentence that names no case: it may stand on a locked screen.
struct DueNotice {
    std::string sentence;
    Tone tone = Tone::Advice;
    std::string key; ///< the same dates give the same key
};
/// Nothing when nothing is due: only acts and hearings of open cases are.
std::optional<DueNotice> due_notice(const Session& session, int days = 7);

/// What the desktop was told today, so that it is not told twice. Kept as lines of a small text file; one
/// that cannot be written is no error.
class ToldNotices {
public:
    explicit ToldNotices(std::filesystem::path file) : file_(std::move(file)) {}
    /// Whether the notice was told that day.
    bool was_told(domain::Date today, const std::string& key) const;
    void remember(domain::Date today, const std::string& key) const;

private:
    std::vector<std::string> keys_of(domain::Date day) const;
    std::filesystem::path file_;
};

/// A calendar for other programs.
struct CalendarFile {
    std::string name; ///< "redress-2026-0001.ics"
    std::string bytes;
};
/// Of one case, or of all.
CalendarFile calendar_file(const Session& session, std::optional<domain::Id<domain::CaseSheet>> only);

} // namespace redress::presentation
