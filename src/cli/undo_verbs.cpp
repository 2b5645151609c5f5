// SPDX-License-Identifier: GPL-3.0-or-later
#include "undo_verbs.h"

#include "desk.h"
#include "ledger/opened_case.h"

#include <redress/app/undo.h>
#include <redress/presentation/history_words.h>

namespace redress::cli {

namespace {

using storage::HistoryEntry;

struct OneCase {
    std::string name;
};

/// The words for one of the two directions.
struct Direction {
    const HistoryEntry* (*step)(const std::vector<HistoryEntry>&);
    const char* nothing_left;
    const char* done;
    const char* key; ///< in JSON
};
constexpr Direction back{app::step_to_undo,
                         N_("Nothing is left to take back in this case. The making of a case cannot be."),
                         N_("Taken back: {0}"), "undone"};
constexpr Direction again{app::step_to_redo, N_("Nothing was taken back that could be done again."),
                          N_("Done again: {0}"), "redone"};

ExitCode refuse(Desk& desk, const std::string& sentence) {
    desk.warn(sentence);
    return ExitCode::BadInput;
}

ExitCode take_step(Desk& desk, const std::string& name, const Direction& direction) {
    const auto loaded = opened_case(desk, name);
    const auto history = desk.session().workspace.casebook().history(loaded.dispute.sheet.id);
    const HistoryEntry* step = direction.step(history);
    const text::Messages& words = desk.messages();
    if (step == nullptr) return refuse(desk, words.tr(direction.nothing_left));
    const auto deed = presentation::verb_words(app::deed_of(*step), words);
    const auto edit = app::taking_back(loaded, *step);
    if (!edit)
        return refuse(desk, text::filled(words.tr("This step cannot be taken back from the history: {0}. It "
                                                  "holds files, or its words were erased, or a record was "
                                                  "changed since. Change the records themselves."),
                                         {deed}));
    if (!written(desk, loaded, *edit)) return ExitCode::BadInput;
    desk.tell_done(text::filled(words.tr(direction.done), {deed}),
                   {{direction.key, app::deed_of(*step)}, {"step", step->seq}});
    return ExitCode::Done;
}

ExitCode undo(Desk& desk, const OneCase& options) {
    return take_step(desk, options.name, back);
}

ExitCode redo(Desk& desk, const OneCase& options) {
    return take_step(desk, options.name, again);
}

void describe_undo(CLI::App& verb, OneCase& options) {
    take_case_of(verb, options.name);
    verb.footer("Again and again it goes further back, step by step, as case history tells them.\n"
                "Example: redress-cli --casebook my.redress case undo 1");
}

void describe_redo(CLI::App& verb, OneCase& options) {
    take_case_of(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress case redo 1");
}

} // namespace

void add_undo_verbs(CLI::App& noun, Verb& chosen) {
    add_verb<OneCase>(noun, chosen, "undo", "Take back the last change of a case", describe_undo, undo);
    add_verb<OneCase>(noun, chosen, "redo", "Make a change again that was taken back", describe_redo, redo);
}

} // namespace redress::cli
