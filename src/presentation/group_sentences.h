// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>
#include <redress/domain/problem.h>
#include <redress/text/messages.h>

#include <optional>

namespace redress::presentation {

/// One sentence for a finding that several defects share: "Defects 1–10 have no amount of their own."
/// Nothing when the group has one record, or its kind is told one by one.
std::optional<std::string> group_sentence(const domain::ProblemGroup& group, const domain::Case& dispute,
                                          const text::Messages& messages);

} // namespace redress::presentation
