// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/resources.h>
#include <redress/app/undo.h>
#include <redress/documents/pdf.h>
#include <redress/domain/answers.h>

namespace redress::app {

/// What putting the answers into a casebook as a case did, or would do; a sentence for each thing.
struct Keeping {
    std::optional<domain::Id<domain::CaseSheet>> id = {}; ///< none: refused
    std::string number = {};                              ///< of a case that is not there yet: empty
    bool is_new = false;                                  ///< the casebook had no such case
    std::vector<std::string> changes = {};    ///< of a case that was there: added, changed, removed
    std::vector<std::string> left_alone = {}; ///< what the answers say otherwise and the case keeps, and why
    std::vector<std::string> refused = {};    ///< why nothing was written
};

/// Where a case is kept, and in whose words that is told.
struct KeepingPlace {
    Workspace& workspace;
    UndoStack& undo; ///< of the case's window
    const Resources& resources;
    const documents::FontSet& fonts;
    const text::Messages& messages;
    domain::Date today;
};

/// Puts the case behind the answers into the casebook, with the files they name that can be read, the letter
/// as it is now and the day it asks an answer by. A case that is there is brought up to the answers: what
/// they changed since they were kept last. What people have changed in it stays, and is told. Throws
/// domain::Error for a casebook that cannot be written.
Keeping keep_case(const domain::Answers& answers, const KeepingPlace& place);
/// The same without doing it: what a person is asked about before a case that is there is changed.
Keeping what_keeping_does(const domain::Answers& answers, const KeepingPlace& place);

/// The uid of the case that answers with this uid make.
domain::Id<domain::CaseSheet> case_behind(const domain::Answers& answers);

} // namespace redress::app
