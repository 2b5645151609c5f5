// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/sentences.h>
#include <redress/presentation/first_letter_page.h>

namespace redress::presentation {

namespace {

KeptCase not_kept(const app::Refused& refused, const domain::Case& dispute, const text::Messages& messages) {
    KeptCase kept;
    for (const domain::Problem& problem : refused)
        kept.sentences.push_back(app::sentence(problem, dispute, messages));
    return kept;
}

KeptCase kept_as(const domain::LoadedCase& loaded) {
    return {loaded.dispute.sheet.id, loaded.dispute.sheet.number, {}};
}

KeptCase bring_up_to_date(Session& session, const domain::LoadedCase& on_file, const domain::Case& wanted) {
    const domain::Edit edit = app::edit_between(on_file, wanted, N_("Take over the letter's answers"));
    if (edit.changes.empty()) return kept_as(on_file);
    const auto result = session.undo_of(wanted.sheet.id).apply(edit);
    if (const auto* applied = std::get_if<app::Applied>(&result)) return kept_as(applied->loaded);
    if (const auto* refused = std::get_if<app::Refused>(&result))
        return not_kept(*refused, wanted, session.messages);
    return {{}, {}, {app::sentence(std::get<app::Conflict>(result), session.messages)}};
}

} // namespace

bool FirstLetterPage::is_kept_in(Session& session) const {
    return session.workspace.load(dispute().sheet.id).has_value();
}

KeptCase FirstLetterPage::keep_case(Session& session) const {
    const domain::Case wanted = app::with_files(dispute(), answers_, session.workspace.files());
    if (const auto on_file = session.workspace.load(wanted.sheet.id))
        return bring_up_to_date(session, *on_file, wanted);
    const auto result = session.workspace.add_case(wanted, N_("New case"));
    if (const auto* refused = std::get_if<app::Refused>(&result))
        return not_kept(*refused, wanted, session.messages);
    if (const auto* conflict = std::get_if<app::Conflict>(&result))
        return {{}, {}, {app::sentence(*conflict, session.messages)}};
    const auto added = session.workspace.load(std::get<domain::Id<domain::CaseSheet>>(result));
    return added ? kept_as(*added) : KeptCase{};
}

} // namespace redress::presentation
