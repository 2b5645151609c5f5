// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/step.h>

#include <vector>

namespace redress::law {

/// The steps of a kept date as text, a line each: kind, date, from, to, period, number, event and key with
/// semicolons between; what is not stated is left out. A line break in a key becomes a blank.
std::string steps_text(const std::vector<Step>& steps);
/// What steps_text writes; nothing when a line is not such a step.
std::optional<std::vector<Step>> steps_from(std::string_view text);

/// The same for warnings: kind, date, number and event.
std::string warnings_text(const std::vector<Warning>& warnings);
std::optional<std::vector<Warning>> warnings_from(std::string_view text);

} // namespace redress::law
