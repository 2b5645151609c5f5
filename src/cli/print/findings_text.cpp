// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/findings_text.h"

#include <redress/app/case_findings.h>
#include <redress/app/sentences.h>

#include <algorithm>

namespace redress::cli {

namespace {

std::string reason_line(const std::string& reason) {
    return reason.empty() ? "" : "    " + reason + "\n";
}

Json json_of(const domain::Problem& problem, const domain::Case& dispute, Desk& desk) {
    return {{"kind", domain::choice_name(problem.kind)},
            {"severity", domain::choice_name(problem.severity)},
            {"record", domain::choice_name(problem.record)},
            {"key", cli::json_of(problem.uid)},
            {"field", problem.field},
            {"amount", cli::json_of(problem.amount)},
            {"sentence", app::sentence(problem, dispute, desk.messages())},
            {"reason", app::legal_reason(problem, dispute, desk.resources(), desk.messages())}};
}

} // namespace

bool need_attention(const std::vector<domain::Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const auto& problem) { return problem.severity != domain::Severity::Advice; });
}

std::string findings_text(const presentation::CasePage& page) {
    const presentation::CasePageState state = page.state();
    if (state.findings.empty()) return state.all_well + "\n";
    std::string text;
    std::string reason; // said once below all neighbours that share it
    for (const presentation::FindingLine& line : state.findings) {
        if (line.reason != reason) text += reason_line(reason);
        text += line.tone_word + ": " + line.sentence + "\n";
        reason = line.reason;
    }
    return text + reason_line(reason);
}

Json findings_json(const std::vector<domain::Problem>& problems, const domain::Case& dispute, Desk& desk) {
    Json list = Json::array();
    for (const domain::Problem& problem : problems) list.push_back(json_of(problem, dispute, desk));
    return {{"case", dispute.sheet.number}, {"ready", !need_attention(problems)}, {"problems", list}};
}

} // namespace redress::cli
