// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paper.h"

#include <redress/app/forum_question.h>

#include <algorithm>

namespace redress::app {

namespace {

using law::Answer;
using law::ForumKind;

std::vector<law::ForumView> forums_of(const FirstPaper& paper) {
    if (!paper.reading.is_consumer_sale()) return {};
    return law::forums_for(*paper.pack, forum_question_of(paper.source.dispute, paper.source.reply_by));
}

bool is_board(const law::ForumView& forum) {
    return forum.kind == ForumKind::Board && forum.open != Answer::No;
}

} // namespace

void add_way_on(FieldTree& tree, const FirstPaper& paper) {
    const auto forums = forums_of(paper);
    tree.set_section("first.is_home", paper.reading.is_consumer_sale());
    tree.set_section("first.is_board_open", std::ranges::any_of(forums, is_board));
}

} // namespace redress::app
