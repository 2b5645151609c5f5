// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paper.h"

#include <redress/app/forum_question.h>
#include <redress/app/law_labels.h>

#include <algorithm>

namespace redress::app {

namespace {

using law::Answer;
using law::ConditionKind;
using law::Forum;
using law::ForumKind;

/// A forum and what is known of it.
struct Way {
    const Forum& forum;
    const law::ForumView& view;
};

/// Whether its time counts from the day on which the seller was told.
bool counts_from_complaint(const Forum& forum, const FirstPaper& paper) {
    const law::Rule* rule =
        forum.time_rule.empty() ? nullptr : paper.pack->rule(forum.time_rule, paper.reading.today);
    return rule != nullptr && rule->trigger == law::EventKind::Complaint;
}

/// A no counts only where the answers say it; a time that counts from something later is not over.
bool is_shut(const Way& way, const FirstPaper& paper) {
    return std::ranges::any_of(way.view.conditions, [&](const law::Condition& condition) {
        const bool is_later =
            condition.kind == ConditionKind::InTime && !counts_from_complaint(way.forum, paper);
        return condition.met == Answer::No && !is_later;
    });
}

std::string last_day_of(const Way& way, const FirstPaper& paper) {
    if (!counts_from_complaint(way.forum, paper)) return {};
    for (const law::Condition& condition : way.view.conditions)
        if (condition.kind == ConditionKind::InTime && condition.last_day)
            return paper.source.words.date_with_weekday(*condition.last_day);
    return {};
}

std::string fee_of(const law::ForumView& view, const FirstPaper& paper) {
    for (const law::FeeLine& fee : view.fees)
        if (fee.kind == law::FeeKind::Application && !fee.amount.is_zero() &&
            law::may_be_printed(fee.confidence))
            return paper.source.words.phrase("paper.fee", {paper.source.words.money(fee.amount)});
    return {};
}

FieldTree row_of(const Way& way, const FirstPaper& paper) {
    FieldTree row;
    row.set("name", words_in(way.forum.names, paper.reading.language));
    set_with_section(row, "statement", words_in(way.forum.plain, paper.reading.language));
    set_with_section(row, "web", way.forum.web);
    set_with_section(row, "fee", fee_of(way.view, paper));
    set_with_section(row, "last_day", last_day_of(way, paper));
    return row;
}

/// The letter is the first complaint where the seller has not been told before.
law::ForumQuestion question_of(const FirstPaper& paper) {
    law::ForumQuestion question = forum_question_of(paper.source.dispute, paper.source.reply_by);
    if (!paper.reading.says("told", "yes"))
        question.time_starts.insert_or_assign(law::EventKind::Complaint, paper.reading.today);
    return question;
}

/// Whether what is claimed is known to lie within its limits; tracks of a court differ by that alone.
bool is_known_to_fit(const law::ForumView& view) {
    return std::ranges::any_of(view.conditions, [](const law::Condition& condition) {
        const bool is_about_claim =
            condition.kind == ConditionKind::ClaimAtMost || condition.kind == ConditionKind::ClaimAbove;
        return is_about_claim && condition.met == Answer::Yes;
    });
}

const Forum* forum_named(const law::Pack& pack, const law::ForumView& view) {
    const auto found = std::ranges::find(pack.forums(), view.forum, &Forum::key);
    return found == pack.forums().end() ? nullptr : &*found;
}

/// Boards and mediation, or courts, as far as they can be printed. A case goes to one court: the first that
/// is open.
std::vector<FieldTree> rows_of(const FirstPaper& paper, const std::vector<law::ForumView>& views,
                               std::initializer_list<ForumKind> kinds) {
    std::vector<FieldTree> rows;
    for (const law::ForumView& view : views) {
        const Forum* forum = forum_named(*paper.pack, view);
        if (std::ranges::find(kinds, view.kind) == kinds.end() || forum == nullptr) continue;
        const Way way{*forum, view};
        if (!is_shut(way, paper) && law::may_be_printed(view.confidence)) rows.push_back(row_of(way, paper));
    }
    return rows;
}

bool helps(const law::Adviser& adviser, const Reading& reading) {
    if (!law::may_be_printed(adviser.origin.confidence) || reading.says("seller_abroad", "elsewhere"))
        return false;
    const bool is_across = adviser.about == law::AdviceAbout::AcrossBorders;
    return is_across == reading.says("seller_abroad", "eu");
}

std::vector<FieldTree> adviser_rows(const FirstPaper& paper) {
    std::vector<FieldTree> rows;
    if (paper.pack == nullptr || paper.reading.says("seller_kind", "private_person")) return rows;
    for (const law::Adviser& adviser : paper.pack->advisers()) {
        if (!helps(adviser, paper.reading)) continue;
        FieldTree& row = rows.emplace_back();
        row.set("name", words_in(adviser.names, paper.reading.language));
        row.set("statement", words_in(adviser.statement, paper.reading.language));
        set_with_section(row, "reach", adviser.reach);
    }
    return rows;
}

std::string sending_of(const FirstPaper& paper) {
    const bool is_known = paper.pack != nullptr && paper.pack->letter_customs().has_value();
    return is_known ? words_in(paper.pack->letter_customs()->sending_words, paper.reading.language)
                    : std::string();
}

} // namespace

void add_way_on(FieldTree& tree, const FirstPaper& paper) {
    const bool is_home = paper.reading.is_consumer_sale();
    const auto views =
        is_home ? law::forums_for(*paper.pack, question_of(paper)) : std::vector<law::ForumView>{};
    auto boards = rows_of(paper, views, {ForumKind::Board, ForumKind::Mediation});
    std::vector<law::ForumView> fitting = views;
    std::erase_if(fitting, [](const law::ForumView& view) { return !is_known_to_fit(view); });
    auto courts = rows_of(paper, fitting, {ForumKind::SmallClaims, ForumKind::Court});
    if (courts.size() > 1) courts.resize(1);
    tree.set_section("first.is_home", is_home);
    tree.set_section("first.is_abroad", paper.reading.is_abroad());
    tree.set_section("first.is_private", paper.reading.says("seller_kind", "private_person"));
    tree.set_section("first.is_board_open", !boards.empty());
    set_list_with_section(tree, "boards", std::move(boards));
    set_list_with_section(tree, "courts", std::move(courts));
    set_list_with_section(tree, "advisers", adviser_rows(paper));
    set_with_section(tree, "first.sending", sending_of(paper));
    tree.set_section("first.has_enclosures", !paper.source.dispute.exhibits.empty());
    tree.set_section("first.has_seller_address",
                     paper.reading.has("seller_address") || paper.reading.has("seller_email"));
    tree.set_list("blank_rows", std::vector<FieldTree>(6));
}

} // namespace redress::app
