// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/aligned_text.h"
#include "print/deadline_print.h"

namespace redress::cli {

namespace {

Json periods_json(const std::vector<law::Period>& periods) {
    Json list = Json::array();
    for (const law::Period period : periods) list.push_back(law::period_text(period));
    return list;
}

Json json_of(const FoundRule& found, const text::Messages& messages) {
    const law::Rule& rule = *found.rule;
    const text::Language language = messages.language();
    return {{"rule", rule.key},
            {"jurisdiction", found.pack->code()},
            {"title", app::words_in(rule.title, language)},
            {"statement", app::words_in(rule.statement, language)},
            {"kind", domain::choice_name(rule.kind)},
            {"counts_from", domain::choice_name(rule.trigger)},
            {"periods", periods_json(rule.periods)},
            {"starts_on", domain::choice_name(rule.starts_on)},
            {"direction", domain::choice_name(rule.direction)},
            {"month_end", domain::choice_name(rule.month_end)},
            {"rolls", domain::choice_name(rule.rolls)},
            {"consequence", domain::choice_name(rule.consequence)},
            {"by", domain::choice_name(rule.by)},
            {"complete_when", domain::choice_name(rule.complete_when)},
            {"chosen_by", domain::choice_name(rule.chosen_by)},
            {"valid_from", cli::json_of(rule.origin.valid_from)},
            {"valid_to", cli::json_of(rule.origin.valid_to)},
            {"source", rule.origin.source},
            {"remark", text_or_null(rule.origin.remark)},
            {"checked_on", cli::json_of(rule.origin.checked_on)},
            {"confidence", domain::choice_name(rule.origin.confidence)}};
}

/// A period that is no time at all: what begins on the day itself.
std::string period_cell(const law::Rule& rule, const text::Messages& messages) {
    const bool same_day = rule.periods.size() == 1 && rule.periods.front().count == 0;
    return same_day ? messages.tr("that day") : app::period_words(rule.periods, messages);
}

} // namespace

std::string rules_text(const std::vector<FoundRule>& rules, const text::Messages& messages) {
    if (rules.empty()) return messages.tr("No rule holds on that day.") + "\n";
    std::vector<std::vector<std::string>> rows;
    for (const FoundRule& found : rules)
        rows.push_back({found.rule->key, app::words_in(found.rule->title, messages.language()),
                        period_cell(*found.rule, messages), app::label(found.rule->trigger, messages)});
    return aligned_text({{.heading = messages.tr("Rule"), .at_most = 28},
                         {.heading = messages.tr("What it is"), .at_most = 28},
                         {.heading = messages.tr("Time"), .at_most = 14},
                         {.heading = messages.tr("Counts from"), .at_most = 22}},
                        rows);
}

Json rules_json(const std::vector<FoundRule>& rules, const text::Messages& messages) {
    Json list = Json::array();
    for (const FoundRule& found : rules) list.push_back(json_of(found, messages));
    return list;
}

} // namespace redress::cli
