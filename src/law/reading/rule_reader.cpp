// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/rule_reader.h"

#include <algorithm>

namespace redress::law {

namespace {

bool is_in_months(Period period) {
    return period.unit == PeriodUnit::Months || period.unit == PeriodUnit::Years;
}

void read_head(Rule& rule, PackTable& entry) {
    rule.key = entry.text("key");
    rule.kind = entry.choice<RuleKind>("kind");
    rule.title = entry.texts("title");
    rule.statement = entry.texts("statement");
    rule.matters = entry.choices<Matter>("matters");
    rule.not_for = entry.choices<Matter>("not_for");
    rule.only_at_a_distance = entry.flag_if_any("only_at_a_distance");
    rule.trigger = entry.choice<EventKind>("trigger");
    rule.origin = entry.provenance();
    rule.chosen_by = entry.choice<ChosenBy>("chosen_by");
}

/// A rule whose period a court sets has an empty list, so that a forgotten period is not taken for one.
void read_counting(Rule& rule, PackTable& entry) {
    if (!entry.has("periods")) entry.refuse("periods", "is missing");
    rule.periods = entry.list_of_periods("periods");
    rule.starts_on = entry.choice<StartsOn>("starts_on");
    rule.direction = entry.choice_or("direction", Direction::Forward);
    rule.clear_days = entry.flag_if_any("clear_days");
    rule.working_days_up_to = entry.whole_number_if_any("working_days_up_to", 0, 99, 0);
    rule.least_working_days = entry.whole_number_if_any("least_working_days", 0, 99, 0);
    const bool needs_month_end = rule.periods.empty() || std::ranges::any_of(rule.periods, is_in_months);
    if (needs_month_end || entry.has("month_end")) rule.month_end = entry.choice<MonthEnd>("month_end");
    if (rule.direction == Direction::Backward && rule.starts_on != StartsOn::DayAfter)
        entry.refuse("starts_on", "must be day_after for a period counted back");
}

void read_end(Rule& rule, PackTable& entry, const std::string& main_calendar) {
    rule.rolls = entry.choice_or("rolls", Roll::None);
    if (rule.kind == RuleKind::Act && !entry.has("rolls")) entry.refuse("rolls", "is missing");
    if (rule.kind == RuleKind::Window && rule.rolls != Roll::None)
        entry.refuse("rolls", "a window is never moved to another day");
    rule.rolls_confidence = entry.choice_or("rolls_confidence", Confidence::Statute);
    rule.calendar = entry.has("calendar") ? entry.text("calendar") : main_calendar;
    rule.consequence = entry.choice<Consequence>("consequence");
    if (rule.kind != RuleKind::Act) return;
    rule.by = entry.choice<Actor>("by");
    rule.complete_when = entry.choice<CompleteWhen>("complete_when");
    if (entry.has("posting_days")) rule.posting_days = entry.whole_number("posting_days", 0, 60);
}

void read_changes(Rule& rule, PackTable& entry) {
    for (PackTable row : entry.tables("pauses")) {
        rule.pauses.push_back({row.choice<EventKind>("during"), row.period_if_any("tail")});
        row.refuse_other_keys();
    }
    rule.restarts = entry.list_of_choices<EventKind>("restarts");
    for (PackTable row : entry.tables("extensions")) {
        rule.extensions.push_back({row.choice<EventKind>("on"), row.period("by")});
        row.refuse_other_keys();
    }
    for (PackTable row : entry.tables("not_before")) {
        rule.not_before.push_back({row.choice<EventKind>("event"), row.period("by")});
        row.refuse_other_keys();
    }
}

std::optional<EventKind> event_if_any(PackTable& entry, const std::string& key) {
    if (!entry.has(key)) return std::nullopt;
    return entry.choice<EventKind>(key);
}

void read_neighbours(Rule& rule, PackTable& entry) {
    rule.within = entry.list_of_texts("within");
    rule.not_for_remedies = entry.list_of_texts("not_for_remedies");
    rule.counts_from_last = entry.flag_if_any("counts_from_last");
    rule.only_after = event_if_any(entry, "only_after");
    rule.unless = event_if_any(entry, "unless");
    if (!entry.has("met_by")) return;
    PackTable row = entry.table("met_by");
    rule.met_by = MetBy{row.choice<EventKind>("event"), row.whole_number_if_any("within_days", 1, 999, 0)};
    row.refuse_other_keys();
}

void read_letter(Rule& rule, PackTable& entry) {
    rule.letter = entry.choice_or("letter", LetterEffect::NotConcerned);
    rule.letter_note = entry.texts_if_any("letter_note");
    if (rule.letter != LetterEffect::NotConcerned && rule.letter_note.empty())
        entry.refuse("letter", "needs a letter_note");
}

void read_prices(Rule& rule, PackTable& entry, domain::Currency currency) {
    rule.price_above = entry.money_if_any("price_above", currency);
    rule.price_from = entry.money_if_any("price_from", currency);
    rule.price_to = entry.money_if_any("price_to", currency);
}

} // namespace

Rule rule_from(PackTable entry, domain::Currency currency, const std::string& main_calendar) {
    Rule rule;
    read_head(rule, entry);
    read_counting(rule, entry);
    read_end(rule, entry, main_calendar);
    read_changes(rule, entry);
    read_neighbours(rule, entry);
    read_letter(rule, entry);
    read_prices(rule, entry, currency);
    entry.refuse_other_keys();
    return rule;
}

} // namespace redress::law
