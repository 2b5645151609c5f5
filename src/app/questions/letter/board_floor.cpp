// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_floor.h"

#include <redress/app/forum_question.h>

#include <algorithm>

namespace redress::app {

law::ForumQuestion first_forum_question(const domain::Case& dispute, const Reading& reading) {
    law::ForumQuestion question = forum_question_of(dispute, reading.today);
    if (!reading.says("told", "yes"))
        question.time_starts.insert_or_assign(law::EventKind::Complaint, reading.today);
    return question;
}

law::ForumQuestion valued_by_price(law::ForumQuestion question) {
    if (!question.claim) question.claim = question.price;
    return question;
}

bool has_board_for_claim(const domain::Case& dispute, const Reading& reading) {
    if (!reading.is_consumer_sale()) return false;
    const auto views =
        law::forums_for(*reading.pack, valued_by_price(first_forum_question(dispute, reading)));
    return std::ranges::any_of(views, [](const law::ForumView& view) {
        return view.kind == law::ForumKind::Board &&
               std::ranges::none_of(view.conditions, [](const law::Condition& condition) {
                   return condition.kind == law::ConditionKind::ClaimAtLeast &&
                          condition.met == law::Answer::No;
               });
    });
}

} // namespace redress::app
