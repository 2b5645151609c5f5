// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/forum_print.h"

#include <redress/text/format.h>

#include <algorithm>

namespace redress::cli {

namespace {

/// The newest entry of the pack with that key that held on the day of filing.
const law::Forum& forum_of(const ShownForum& shown, domain::Date filed) {
    const auto& all = shown.pack->forums();
    return *std::ranges::find_if(all, [&](const law::Forum& forum) {
        return forum.key == shown.view.forum && law::holds_on(forum.origin, filed);
    });
}

const std::string& explanation_of(const law::Condition& condition, const ShownForums& all) {
    static const std::string none;
    const bool is_about_answers = condition.kind == law::ConditionKind::RefusedOrSilent ||
                                  condition.kind == law::ConditionKind::ComplainedFirst;
    return is_about_answers ? all.silence : none;
}

Json json_of(const law::Condition& condition, const ShownForums& all, const text::Messages& messages) {
    return {{"kind", domain::choice_name(condition.kind)},
            {"met", domain::choice_name(condition.met)},
            {"doubt", domain::choice_name(condition.doubt)},
            {"text", app::sentence(condition, messages)},
            {"explanation", text_or_null(explanation_of(condition, all))},
            {"value", cli::json_of(condition.value)},
            {"limit", cli::json_of(condition.limit)},
            {"last_day", cli::json_of(condition.last_day)},
            {"source", condition.source},
            {"remark", text_or_null(condition.remark)},
            {"confidence", domain::choice_name(condition.confidence)}};
}

Json json_of(const law::FeeLine& fee, const text::Messages& messages) {
    return {{"kind", domain::choice_name(fee.kind)}, {"text", app::label(fee.kind, messages)},
            {"amount", cli::json_of(fee.amount)},    {"source", fee.source},
            {"remark", text_or_null(fee.remark)},    {"confidence", domain::choice_name(fee.confidence)}};
}

Json json_of(const ShownForum& shown, const ShownForums& all, const text::Messages& messages) {
    const law::Forum& forum = forum_of(shown, all.question.filed);
    Json conditions = Json::array();
    for (const auto& condition : shown.view.conditions)
        conditions.push_back(json_of(condition, all, messages));
    Json appeal_conditions = Json::array();
    for (const auto& appeal : shown.view.appeal_conditions)
        appeal_conditions.push_back(
            {{"rule", appeal.rule}, {"condition", json_of(appeal.condition, all, messages)}});
    Json fees = Json::array();
    for (const auto& fee : shown.view.fees) fees.push_back(json_of(fee, messages));
    const auto& time = shown.view.expected_time;
    return {{"forum", forum.key},
            {"jurisdiction", shown.pack->code()},
            {"kind", domain::choice_name(forum.kind)},
            {"name", app::words_in(forum.names, messages.language())},
            {"statement", app::words_in(forum.statement, messages.language())},
            {"open", domain::choice_name(shown.view.open)},
            {"conditions", conditions},
            {"fees", fees},
            {"expected_time", time ? Json(law::period_text(*time)) : Json()},
            {"appeals", shown.view.appeals},
            {"appeal_conditions", appeal_conditions},
            {"source", shown.view.source},
            {"remark", text_or_null(shown.view.remark)},
            {"confidence", domain::choice_name(shown.view.confidence)}};
}

std::string line(const std::string& words) {
    return "  " + words + "\n";
}

std::string fees_text(const ShownForum& shown, const text::Messages& messages) {
    std::string text;
    for (const law::FeeLine& fee : shown.view.fees)
        text += line(text::filled("{0}: {1}.", {app::label(fee.kind, messages),
                                                text::format_money(fee.amount, messages.language())}));
    return text;
}

std::string appeal_text(const ShownForum& shown, const std::string& key, const text::Messages& messages) {
    std::string text;
    for (const std::string& sentence : app::appeal_sentences(shown.view, key, messages))
        text += line("  " + sentence);
    return text;
}

std::string appeals_text(const ShownForum& shown, const text::Messages& messages) {
    std::string text;
    for (const std::string& key : shown.view.appeals) {
        const law::Rule* rule = shown.pack->rule(key, std::nullopt);
        if (!rule) continue;
        text += line(text::filled(
            messages.tr("Afterwards: {0} ({1})."),
            {app::words_in(rule->title, messages.language()), app::period_words(rule->periods, messages)}));
        text += appeal_text(shown, key, messages);
    }
    return text;
}

std::string conditions_text(const ShownForum& shown, const ShownForums& all, const text::Messages& messages) {
    std::string text;
    for (const law::Condition& condition : shown.view.conditions) {
        const std::string& explanation = explanation_of(condition, all);
        text += line(app::sentence(condition, messages) + (explanation.empty() ? "" : " " + explanation));
    }
    return text;
}

std::string text_of(const ShownForum& shown, const ShownForums& all, const text::Messages& messages) {
    const law::Forum& forum = forum_of(shown, all.question.filed);
    const text::Language language = messages.language();
    std::string text = app::open_words(shown.view.open, messages) + ": " +
                       app::words_in(forum.names, language) + "\n" +
                       line(app::words_in(forum.statement, language));
    text += conditions_text(shown, all, messages);
    text += fees_text(shown, messages);
    if (shown.view.expected_time)
        text += line(text::filled(messages.tr("Usual time from the complete file: {0}."),
                                  {app::period_words(*shown.view.expected_time, messages)}));
    text += appeals_text(shown, messages);
    return text + line(app::source_sentence(shown.view.source, forum.origin.checked_on, shown.view.confidence,
                                            messages));
}

Json starts_json(const law::ForumQuestion& question) {
    Json json = Json::object();
    for (const auto& [event, day] : question.time_starts)
        json[std::string(domain::choice_name(event))] = day.iso();
    return json;
}

} // namespace

std::string forums_text(const ShownForums& shown, const text::Messages& messages) {
    std::string text;
    for (const ShownForum& forum : shown.forums)
        text += (text.empty() ? "" : "\n") + text_of(forum, shown, messages);
    return text.empty() ? messages.tr("The law pack knows no board or court for that day.") + "\n" : text;
}

Json forums_json(const ShownForums& shown, const text::Messages& messages) {
    Json list = Json::array();
    for (const ShownForum& forum : shown.forums) list.push_back(json_of(forum, shown, messages));
    const law::ForumQuestion& question = shown.question;
    return {{"case", shown.case_number},
            {"filed", question.filed.iso()},
            {"claim", cli::json_of(question.claim)},
            {"price", cli::json_of(question.price)},
            {"trade", question.trade ? Json(domain::choice_name(*question.trade)) : Json()},
            {"time_starts", starts_json(question)},
            {"forums", list}};
}

} // namespace redress::cli
