// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <redress/law/deadline.h>

#include <algorithm>

namespace redress::app {

namespace {

using domain::Date;

/// When the seller was first told of anything the letter claims.
struct FirstComplaint {
    std::optional<Date> day;
    bool is_doubtful = false; ///< some notice has no day, so the first may be earlier
};

FirstComplaint first_complaint(const LetterSource& source) {
    const Defects claimed = defects_in_claim(source);
    FirstComplaint first;
    for (const domain::Notice& notice : source.dispute.notices) {
        const bool is_about_claim = std::any_of(notice.defects.begin(), notice.defects.end(),
                                                [&](const auto& id) { return claimed.count(id) > 0; });
        if (!is_about_claim || !reaches_the_seller(source.dispute, notice)) continue;
        if (!notice.date) first.is_doubtful = true;
        if (notice.date) first.day = std::min(first.day.value_or(*notice.date), *notice.date);
    }
    return first;
}

/// Whether the board may still be asked on the day the answer is due. Only a time that counts from the
/// complaint can be told from the case.
bool is_in_time(const LetterSource& source, const law::Forum& board) {
    const law::Rule* rule =
        board.time_rule.empty() ? nullptr : source.pack->rule(board.time_rule, source.dated);
    if (rule == nullptr || rule->trigger != law::EventKind::Complaint) return true;
    const FirstComplaint first = first_complaint(source);
    if (first.is_doubtful) return false;
    if (!first.day) return true; // this letter is the complaint
    const auto found = law::deadline_for(*source.pack, *rule, *first.day);
    const auto* deadline = std::get_if<law::Deadline>(&found);
    return deadline != nullptr && deadline->legal >= source.reply_by;
}

} // namespace

bool is_board_open(const LetterSource& source) {
    if (source.pack == nullptr) return true;
    const auto& forums = source.pack->forums();
    const auto is_board = [](const law::Forum& forum) { return forum.kind == law::ForumKind::Board; };
    if (std::none_of(forums.begin(), forums.end(), is_board)) return true;
    return std::any_of(forums.begin(), forums.end(),
                       [&](const law::Forum& forum) { return is_board(forum) && is_in_time(source, forum); });
}

} // namespace redress::app
