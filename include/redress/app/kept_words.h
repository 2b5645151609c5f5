// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/case_dates.h>
#include <redress/app/deadline_log.h>
#include <redress/text/messages.h>

namespace redress::app {

/// "What it counts from has another day."
std::string sentence(MoveReason reason, const text::Messages& messages);
/// "Entered", "Ticked off".
std::string label(LogKind kind, const text::Messages& messages);

/// The steps of a kept date, a sentence each; what the record holds when they cannot be read.
std::vector<std::string> explanation_of(const domain::Deadline& deadline, const CaseLaw& law,
                                        const text::Messages& messages);
/// Its warnings, a sentence each; what a letter does to the period is said as its rule says it. What the
/// record holds when they cannot be read. The rule may be null.
std::vector<std::string> warnings_of(const domain::Deadline& deadline, const law::Rule* rule,
                                     const text::Messages& messages);
std::vector<std::string> warnings_of(const domain::Deadline& deadline, const CaseLaw& law,
                                     const text::Messages& messages);
/// Whether what the record holds as its warnings makes its day doubtful. What cannot be read does.
bool is_uncertain(const std::string& warnings);

/// The days whose names the steps of a kept date use; may be null.
const law::Calendar* calendar_of(const domain::Deadline& deadline, const CaseLaw& law);

} // namespace redress::app
