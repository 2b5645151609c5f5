// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/case_draft.h"
#include "remarks.h"
#include "typed/answer_checks.h"

#include <algorithm>

namespace redress::app {

namespace {

/// What was noticed sets days going before anybody has said what it is.
domain::Case case_for_days(Reading reading, const QuestionWords& words) {
    if (reading.defects.empty() && reading.date("noticed_on")) reading.defects.push_back({.what = "…"});
    return CaseDraft(reading, words).taken();
}

} // namespace

bool Considered::stops() const {
    return std::ranges::any_of(remarks, [](const Remark& remark) { return remark.kind == RemarkKind::Stop; });
}

Considered considered(const domain::Answers& answers, domain::Date today, const Resources& resources) {
    const Reading reading = reading_of(answers, today, resources);
    const QuestionWords& words = resources.question_words(reading.language);
    Considered considered{reading.again, {}};
    for (AskAgain& file : questionable_files(reading, words)) considered.again.push_back(std::move(file));
    const domain::Case dispute = CaseDraft(reading, words).taken();
    const Thinking thinking{reading, words, resources, dispute, considered.remarks};
    add_purchase_remarks(thinking);
    add_seller_remarks(thinking);
    add_missing_law(thinking);
    const domain::Case dated = case_for_days(reading, words);
    add_day_remarks({reading, words, resources, dated, considered.remarks});
    add_line_remarks(thinking);
    add_length_remarks(thinking);
    add_unused_remarks(thinking, answers);
    if (!reading.stops()) add_wish_remarks(thinking);
    add_letter_remarks(thinking);
    for (AskAgain& lost : lost_rewordings(answers, today, resources, words))
        considered.again.push_back(std::move(lost));
    return considered;
}

} // namespace redress::app
