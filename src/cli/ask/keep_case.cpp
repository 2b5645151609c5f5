// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/ask_options.h"

#include <redress/app/first_letter.h>
#include <redress/app/sentences.h>

namespace redress::cli {

namespace {

void warn_of(Desk& desk, const app::Refused& refused, const domain::Case& dispute) {
    for (const domain::Problem& problem : refused)
        desk.warn(app::sentence(problem, dispute, desk.messages()));
}

/// Whether the case on file is now the one of the answers.
bool bring_up_to_date(Desk& desk, const domain::LoadedCase& on_file, const domain::Case& wanted) {
    const domain::Edit edit = app::edit_between(on_file, wanted, N_("Take over the letter's answers"));
    if (edit.changes.empty()) return true;
    const auto result = desk.session().workspace.apply(edit);
    if (const auto* refused = std::get_if<app::Refused>(&result)) warn_of(desk, *refused, wanted);
    if (const auto* conflict = std::get_if<app::Conflict>(&result))
        desk.warn(app::sentence(*conflict, desk.messages()));
    return std::holds_alternative<app::Applied>(result);
}

bool is_added(Desk& desk, const domain::Case& wanted) {
    const auto result = desk.session().workspace.add_case(wanted, N_("New case"));
    if (const auto* refused = std::get_if<app::Refused>(&result)) warn_of(desk, *refused, wanted);
    if (const auto* conflict = std::get_if<app::Conflict>(&result))
        desk.warn(app::sentence(*conflict, desk.messages()));
    return std::holds_alternative<domain::Id<domain::CaseSheet>>(result);
}

} // namespace

std::string keep_case(Desk& desk, const domain::Answers& answers) {
    app::Workspace& workspace = desk.session().workspace;
    const domain::Case wanted =
        app::with_files(app::case_of(answers, desk.today(), desk.resources()), answers, workspace.files());
    const auto on_file = workspace.load(wanted.sheet.id);
    const bool is_kept = on_file ? bring_up_to_date(desk, *on_file, wanted) : is_added(desk, wanted);
    const auto kept = is_kept ? workspace.load(wanted.sheet.id) : std::nullopt;
    return kept ? kept->dispute.sheet.number : std::string();
}

} // namespace redress::cli
