// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_draft.h"
#include "questions/keep/field_refs.h"

#include <redress/app/first_letter.h>

namespace redress::app {

domain::Case case_of(const domain::Answers& answers, domain::Date today, const Resources& resources) {
    const Reading reading = reading_of(answers, today, resources);
    return without_loose_references(CaseDraft(reading, resources.question_words(reading.language)).filed());
}

} // namespace redress::app
