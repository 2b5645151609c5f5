// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/json_value.h"

#include <redress/app/law_sentences.h>
#include <redress/law/pack.h>

namespace redress::cli {

/// A rule with the pack it stands in.
struct FoundRule {
    const law::Pack* pack = nullptr;
    const law::Rule* rule = nullptr;
};

/// A computed date with what it was computed from, for printing.
struct ExplainedDeadline {
    FoundRule found;
    law::Deadline deadline;
    const law::Calendar* calendar = nullptr; ///< whose days its steps name; may be null
    domain::Date today;
};

/// The rules as a table of at most 100 columns.
std::string rules_text(const std::vector<FoundRule>& rules, const text::Messages& messages);
Json rules_json(const std::vector<FoundRule>& rules, const text::Messages& messages);

/// The days, then each step, what the end means and where the rule stands.
std::string deadline_text(const ExplainedDeadline& explained, const text::Messages& messages);
Json deadline_json(const ExplainedDeadline& explained, const text::Messages& messages);

/// Steps and warnings as docs/cli.md describes them, for whoever prints a date.
Json steps_json(const std::vector<law::Step>& steps, const law::Calendar* calendar,
                const text::Messages& messages);
Json warnings_json(const std::vector<law::Warning>& warnings, const text::Messages& messages);

} // namespace redress::cli
