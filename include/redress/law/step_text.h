// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/step.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace redress::law {

/// Steps as a record keeps them, one a line: `paused 2026-12-17; from 2026-11-30; to 2026-12-10; period 7
/// days; number 11; event repair; key Name`. Only what is stated is written, in this order. In a key, `%` and
/// control characters stand as `%` and two hexadecimal digits, as do spaces at its ends.
std::string steps_text(std::span<const Step> steps);
/// Reads what steps_text writes and nothing else: any other spelling, order or kind is refused, and so are
/// more than a thousand lines.
std::optional<std::vector<Step>> steps_from(std::string_view text);

/// The same for warnings: `holiday_year_unknown; number 2036`, `superseded; date 2022-05-01`.
std::string warnings_text(std::span<const Warning> warnings);
std::optional<std::vector<Warning>> warnings_from(std::string_view text);

} // namespace redress::law
