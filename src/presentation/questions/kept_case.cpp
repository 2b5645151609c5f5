// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/presentation/first_letter_page.h>

namespace redress::presentation {

app::Keeping FirstLetterPage::keeping_in(Session& session, KeepingStep step) const {
    const documents::FontSet fonts({resources_.share() / "fonts"});
    const app::KeepingPlace place{session.workspace, session.undo_of(app::case_behind(answers_)),
                                  resources_,        fonts,
                                  session.messages,  ports_.today()};
    return step == KeepingStep::Look ? app::what_keeping_does(answers_, place)
                                     : app::keep_case(answers_, place);
}

bool FirstLetterPage::is_kept_in(Session& session) const {
    return session.workspace.load(app::case_behind(answers_)).has_value();
}

app::Keeping FirstLetterPage::what_keeping_does(Session& session) const {
    return keeping_in(session, KeepingStep::Look);
}

app::Keeping FirstLetterPage::keep_case(Session& session) const {
    return keeping_in(session, KeepingStep::Keep);
}

} // namespace redress::presentation
