// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/resources.h>
#include <redress/domain/problem.h>

namespace redress::app {

/// Everything that should be looked at before a paper leaves, worst first: contradictions, doubtful dates,
/// readiness, deadlines that are overdue or near, forums whose time limit ends. Where the law of the case has no duty to give notice, a
/// missing notice is only advice. The window and the command line show this list and no other.
std::vector<domain::Problem> findings_in(const domain::Case& dispute, domain::Date today,
                                         const Resources& resources);

/// Those of them that concern a paper of this kind: amounts and the second tier matter for a claim; a notice
/// or a request for repair needs less.
std::vector<domain::Problem> findings_for_letter(const domain::Case& dispute, const std::string& kind,
                                                 domain::Date today, const Resources& resources);

/// How a severity is called: "Must be mended", "Warning", "Advice".
std::string severity_name(domain::Severity severity, const text::Messages& messages);

} // namespace redress::app
