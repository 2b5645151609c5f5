// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_floor.h"
#include "floor_words.h"
#include "questions/sending_day.h"

#include <redress/app/law_labels.h>

#include <algorithm>

namespace redress::app {

namespace {

using domain::Date;
using law::Answer;
using law::ConditionKind;
using law::Forum;
using law::ForumKind;

/// An application takes time to write, so a last day that comes this soon after the reply day hurries too.
constexpr int days_to_apply = 14;

/// A forum, what is known of it, and its last day where that counts from the complaint.
struct Way {
    const Forum& forum;
    const law::ForumView& view;
    std::optional<Date> last_day;
};

const law::Rule* time_rule(const Forum& forum, const FirstPaper& paper) {
    const law::Rule* rule =
        forum.time_rule.empty() ? nullptr : paper.pack->rule(forum.time_rule, paper.reading.today);
    return rule != nullptr && rule->trigger == law::EventKind::Complaint ? rule : nullptr;
}

std::optional<Date> last_day_of(const Forum& forum, const law::ForumQuestion& question,
                                const FirstPaper& paper) {
    const law::Rule* rule = time_rule(forum, paper);
    const auto start = question.time_starts.find(law::EventKind::Complaint);
    if (rule == nullptr || start == question.time_starts.end()) return std::nullopt;
    const auto found = law::deadline_for(*paper.pack, *rule, start->second);
    const auto* dates = std::get_if<law::Deadline>(&found);
    return dates != nullptr ? std::optional(day_to_say(*dates, paper.reading.today)) : std::nullopt;
}

/// A no counts only where the answers say it; a time that counts from something later is not over.
bool is_shut(const Way& way, const FirstPaper& paper) {
    return std::ranges::any_of(way.view.conditions, [&](const law::Condition& condition) {
        const bool is_later =
            condition.kind == ConditionKind::InTime && time_rule(way.forum, paper) == nullptr;
        return condition.met == Answer::No && !is_later;
    });
}

/// None where it is not known whether the case is taken.
std::string fee_of(const Way& way, const law::ForumQuestion& question, const FirstPaper& paper) {
    if (is_below_some_floor(way.view)) return {};
    for (const law::FeeLine& fee : way.view.fees) {
        if (fee.kind != law::FeeKind::Application || fee.amount.is_zero()) continue;
        if (!law::may_be_printed(fee.confidence)) continue;
        const bool is_above =
            question.claim && question.claim->currency == fee.amount.currency && fee.amount > *question.claim;
        return paper.phrase(is_above ? "paper.fee_above" : "paper.fee",
                            {paper.source.words.money(fee.amount)});
    }
    return {};
}

FieldTree row_of(const Way& way, const law::ForumQuestion& question, const FirstPaper& paper) {
    FieldTree row;
    row.set("name", words_in(way.forum.names, paper.reading.language));
    set_with_section(row, "statement", words_in(way.forum.plain, paper.reading.language));
    set_with_section(row, "web", way.forum.web);
    set_with_section(row, "floor",
                     is_below_some_floor(way.view) ? floor_words(way.forum, paper) : std::string());
    set_with_section(row, "fee", fee_of(way, question, paper));
    set_with_section(row, "last_day",
                     way.last_day ? paper.source.words.date_with_weekday(*way.last_day) : std::string());
    return row;
}

/// Whether what is claimed is known to lie within its limits; tracks of a court differ by that alone.
bool is_known_to_fit(const law::ForumView& view) {
    return std::ranges::any_of(view.conditions, [](const law::Condition& condition) {
        const bool is_about_claim =
            condition.kind == ConditionKind::ClaimAtMost || condition.kind == ConditionKind::ClaimAbove;
        return is_about_claim && condition.met == Answer::Yes;
    });
}

/// Those that are open as far as is known and can be printed.
std::vector<Way> ways_of(const FirstPaper& paper, const std::vector<law::ForumView>& views,
                         const law::ForumQuestion& question, std::initializer_list<ForumKind> kinds) {
    std::vector<Way> ways;
    for (const law::ForumView& view : views) {
        const auto forum = std::ranges::find(paper.pack->forums(), view.forum, &Forum::key);
        if (std::ranges::find(kinds, view.kind) == kinds.end() || forum == paper.pack->forums().end())
            continue;
        const Way way{*forum, view, last_day_of(*forum, question, paper)};
        if (!is_shut(way, paper) && law::may_be_printed(view.confidence)) ways.push_back(way);
    }
    return ways;
}

std::vector<FieldTree> rows_of(const std::vector<Way>& ways, const law::ForumQuestion& question,
                               const FirstPaper& paper) {
    std::vector<FieldTree> rows;
    for (const Way& way : ways) rows.push_back(row_of(way, question, paper));
    return rows;
}

/// A last day before or soon after the day to answer: then waiting loses the board.
void add_hurry(FieldTree& tree, const std::vector<Way>& boards, const FirstPaper& paper) {
    const auto limit = domain::day_after(paper.source.reply_by, days_to_apply);
    const auto hurried =
        std::ranges::find_if(boards, [&](const Way& way) { return way.last_day && *way.last_day <= limit; });
    const bool is_found = hurried != boards.end();
    set_with_section(tree, "first.urgent_day",
                     is_found ? paper.source.words.date_with_weekday(*hurried->last_day) : std::string());
    tree.set("first.urgent_board",
             is_found ? words_in(hurried->forum.names, paper.reading.language) : std::string());
    tree.set_section("first.can_ask_now",
                     paper.reading.has_said_no() || paper.reading.says("answered", "silent"));
}

/// How the letter calls a board and the court; a board that a trader need not take part in is only asked for.
void add_letter_names(FieldTree& tree, const std::vector<Way>& boards, const FirstPaper& paper) {
    const auto named =
        std::ranges::find_if(boards, [](const Way& way) { return !way.forum.in_letter.empty(); });
    set_with_section(tree, "first.board_name",
                     named != boards.end() ? words_in(named->forum.in_letter, paper.reading.language)
                                           : std::string());
    const auto is_voluntary = [](const Way& way) {
        return std::ranges::find(way.forum.conditions, ConditionKind::TraderTakesPart) !=
               way.forum.conditions.end();
    };
    tree.set_section("first.is_board_voluntary",
                     !boards.empty() && std::ranges::all_of(boards, is_voluntary));
    std::string court = paper.phrase("paper.court");
    if (paper.pack != nullptr)
        for (const Forum& forum : paper.pack->forums())
            if (forum.kind == ForumKind::SmallClaims && !forum.in_letter.empty())
                court = words_in(forum.in_letter, paper.reading.language);
    tree.set("first.court_name", court);
}

} // namespace

void add_forums(FieldTree& tree, const FirstPaper& paper) {
    const bool is_home = paper.reading.is_consumer_sale();
    tree.set_section("first.is_home", is_home);
    const law::ForumQuestion question = first_forum_question(paper.source.dispute, paper.reading);
    const law::ForumQuestion of_board = valued_by_price(question);
    const auto views = is_home ? law::forums_for(*paper.pack, question) : std::vector<law::ForumView>{};
    const auto board_views = is_home ? law::forums_for(*paper.pack, of_board) : std::vector<law::ForumView>{};
    std::vector<law::ForumView> fitting = views;
    std::erase_if(fitting, [](const law::ForumView& view) { return !is_known_to_fit(view); });
    const auto boards = ways_of(paper, board_views, of_board, {ForumKind::Board, ForumKind::Mediation});
    // A case goes to one court: the first that is open.
    auto courts = rows_of(ways_of(paper, fitting, question, {ForumKind::SmallClaims, ForumKind::Court}),
                          question, paper);
    if (courts.size() > 1) courts.resize(1);
    tree.set_section("first.is_board_open", !boards.empty());
    add_hurry(tree, boards, paper);
    add_letter_names(tree, boards, paper);
    set_list_with_section(tree, "boards", rows_of(boards, of_board, paper));
    set_list_with_section(tree, "courts", std::move(courts));
}

} // namespace redress::app
