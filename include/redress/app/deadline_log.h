// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/kept_deadline.h>
#include <redress/storage/history.h>

namespace redress::app {

enum class LogKind { Entered, Changed, TickedOff, Dropped, Reopened, Extended, Removed, Erased };

/// What happened to one deadline in one step of the history.
struct LogLine {
    std::int64_t seq = 0;
    storage::HistoryNote note = {}; ///< when, who, and the name of the step
    LogKind kind = LogKind::Changed;
    domain::Uid deadline = {}; ///< none for Erased: what the step changed is no longer known
    std::string title = {};    ///< as it was then
    std::string day = {};      ///< ISO: the day to keep after the step, as it was then
    std::vector<storage::FieldChange> changes = {}; ///< of the fields that people fill in; none when entered
};

/// The log of a case's deadlines, oldest first.
std::vector<LogLine> deadline_log(const std::vector<storage::HistoryEntry>& history);

} // namespace redress::app

namespace redress::domain {
template <>
inline constexpr ChoiceNames<app::LogKind> choice_names<app::LogKind>{
    "entered", "changed", "ticked_off", "dropped", "reopened", "extended", "removed", "erased"};
} // namespace redress::domain
