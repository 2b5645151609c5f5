// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/kept_deadline.h>
#include <redress/law/period.h>
#include <redress/law/provenance.h>

#include <filesystem>
#include <vector>

namespace redress::law {

/// One day of a plan. It is counted from the day before it in the plan, or from the plan's own day.
struct PlanStep {
    std::string key = {};
    Words title = {};
    std::string after = {};            ///< key of an earlier step; empty: counted from the plan's own day
    std::optional<Period> period = {}; ///< counted forwards
    int days_before = 0;               ///< or so many days back; 0: counted forwards
    int reminder_days = 0;             ///< before the day
    domain::RuleKind kind = domain::RuleKind::Act; ///< Effect: the other side's turn; kept on its own day
    domain::EventKind trigger = domain::EventKind::CourtEvent;
};

/// A chain of days that a person may take as a start and change: letter, reminder, board, court; or what is
/// to be done before a hearing. No law sets them.
struct Plan {
    std::string key = {};
    Words title = {};
    Words statement = {};
    std::vector<std::string> jurisdictions = {};               ///< none: all
    domain::EventKind trigger = domain::EventKind::CourtEvent; ///< what happens on the plan's own day
    std::vector<PlanStep> steps = {};
    Provenance origin = {};
};

bool holds_in(const Plan& plan, std::string_view jurisdiction);

/// Throws domain::Error (PackBroken) naming file, line and key.
std::vector<Plan> plans_from_toml(std::string_view text, const std::string& file_name);
std::vector<Plan> plans_in(const std::filesystem::path& file);

} // namespace redress::law
