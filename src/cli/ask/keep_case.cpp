// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/ask_options.h"
#include "print/harmless_text.h"

namespace redress::cli {

app::Keeping keep_case(Desk& desk, const domain::Answers& answers) {
    const documents::FontSet fonts({desk.resources().share() / "fonts"});
    app::Workspace& workspace = desk.session().workspace;
    app::UndoStack undo(workspace);
    const app::Keeping kept =
        app::keep_case(answers, {workspace, undo, desk.resources(), fonts, desk.messages(), desk.today()});
    for (const auto* sentences : {&kept.changes, &kept.left_alone, &kept.refused})
        for (const std::string& sentence : *sentences) desk.warn(harmless(sentence));
    return kept;
}

} // namespace redress::cli
