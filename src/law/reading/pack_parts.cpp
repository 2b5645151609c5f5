// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_reader.h"
#include "reading/calendar_reader.h"
#include "reading/custom_reader.h"
#include "reading/forum_reader.h"
#include "reading/interest_reader.h"
#include "reading/rule_reader.h"

#include <algorithm>

namespace redress::law {

namespace {

bool has_rule(const Pack& pack, const std::string& key) {
    return pack.rule(key, std::nullopt) != nullptr;
}

void check_rule_keys(const Pack& pack, const PackTable& entry, const std::string& key,
                     const std::vector<std::string>& rules) {
    for (const std::string& rule : rules)
        if (!has_rule(pack, rule)) entry.refuse(key, "\"" + rule + "\" is no rule of the pack");
}

/// Two versions of one entry may not hold on the same day.
template <class Entry, class Same>
void check_alone(const std::vector<Entry>& entries, const Entry& entry, const PackTable& table,
                 const std::string& key, const Same& is_same) {
    for (const Entry& other : entries) {
        if (is_same(other) && overlap(other.origin, entry.origin))
            table.refuse(key, "two entries for it hold on the same day");
    }
}

/// A limit has none of its own: a chain of them would not say which one decides.
void check_limits(const Pack& pack, const PackTable& entry, const Rule& rule) {
    check_rule_keys(pack, entry, "within", rule.within);
    check_rule_keys(pack, entry, "not_for_remedies", rule.not_for_remedies);
    for (const std::string& limit : rule.within)
        for (const Rule& other : pack.rules())
            if (other.key == limit && !other.within.empty())
                entry.refuse("within", "\"" + limit + "\" stands within a limit itself");
}

bool is_pack_figure(const Pack& pack, const std::string& key) {
    return std::ranges::find(pack.figures(), key, &Figure::key) != pack.figures().end();
}

void check_forum(const Pack& pack, const Forum& forum, const PackTable& entry) {
    check_rule_keys(pack, entry, "appeals", forum.appeals);
    const bool needs_time =
        std::ranges::find(forum.conditions, ConditionKind::InTime) != forum.conditions.end();
    if (needs_time && forum.time_rule.empty()) entry.refuse("time_rule", "is missing");
    if (!forum.time_rule.empty()) check_rule_keys(pack, entry, "time_rule", {forum.time_rule});
    for (const ValueLimit& limit : forum.limits) {
        if (!limit.figure.empty() && !is_pack_figure(pack, limit.figure))
            entry.refuse("limits", "\"" + limit.figure + "\" is no figure of the pack");
    }
}

} // namespace

void PackReader::add_calendar(Pack& pack, const PackTable& entry) {
    Calendar calendar = calendar_from(entry);
    if (pack.calendar(calendar.key())) entry.refuse("key", "is listed twice");
    pack.calendars_.push_back(std::move(calendar));
}

void PackReader::add_rule(Pack& pack, const PackTable& entry, const std::string& main_calendar) {
    Rule rule = rule_from(entry, pack.currency_, main_calendar);
    if (!pack.calendar(rule.calendar))
        entry.refuse("calendar", "\"" + rule.calendar + "\" is no calendar of the pack");
    check_alone(pack.rules_, rule, entry, "key", [&](const Rule& other) { return other.key == rule.key; });
    pack.rules_.push_back(std::move(rule));
}

void PackReader::add_interest_rule(Pack& pack, const PackTable& entry) {
    InterestRule rule = interest_rule_from(entry, pack.currency_);
    const auto& rates = pack.reference_rates_;
    if (!rule.reference.empty() &&
        std::ranges::find(rates, rule.reference, &ReferenceRate::key) == rates.end())
        entry.refuse("reference", "\"" + rule.reference + "\" is no reference rate of the pack");
    check_rule_keys(pack, entry, "starts", rule.starts);
    check_alone(pack.interest_rules_, rule, entry, "kind",
                [&](const InterestRule& other) { return other.kind == rule.kind; });
    pack.interest_rules_.push_back(std::move(rule));
}

void PackReader::add_forum(Pack& pack, const PackTable& entry) {
    Forum forum = forum_from(entry, pack.currency_);
    check_forum(pack, forum, entry);
    check_alone(pack.forums_, forum, entry, "key",
                [&](const Forum& other) { return other.key == forum.key; });
    pack.forums_.push_back(std::move(forum));
}

void PackReader::read_dates(Pack& pack, PackTable& root) {
    for (const PackTable& entry : root.tables("calendar")) add_calendar(pack, entry);
    const std::string main = pack.main_calendar() ? pack.main_calendar()->key() : std::string();
    const std::vector<PackTable> rules = root.tables("rule");
    for (const PackTable& entry : rules) add_rule(pack, entry, main);
    for (std::size_t i = 0; i < rules.size(); ++i) check_limits(pack, rules[i], pack.rules_[i]);
    if (pack.rules_.empty() && !root.has("posting")) return;
    PackTable posting = root.table("posting");
    pack.posting_days_ = posting.whole_number("days", 0, 60);
    posting.custom_provenance();
    posting.refuse_other_keys();
}

void PackReader::read_money(Pack& pack, PackTable& root) {
    for (const PackTable& entry : root.tables("reference_rate"))
        add_reference_rates(pack.reference_rates_, entry);
    for (const PackTable& entry : root.tables("interest")) add_interest_rule(pack, entry);
    for (const PackTable& entry : root.tables("figure")) add_figures(pack.figures_, entry, pack.currency_);
    for (const PackTable& entry : root.tables("forum")) add_forum(pack, entry);
    if (root.has("interest_on_costs")) read_interest_on_costs(pack, root.table("interest_on_costs"));
    if (!root.has("payment_order")) return;
    PackTable entry = root.table("payment_order");
    pack.payment_order_ = {entry.choice<domain::PaymentOrder>("order"), entry.custom_provenance()};
    entry.refuse_other_keys();
}

void PackReader::read_interest_on_costs(Pack& pack, PackTable entry) {
    const auto kind = entry.choice<InterestKind>("kind");
    if (std::ranges::find(pack.interest_rules_, kind, &InterestRule::kind) == pack.interest_rules_.end())
        entry.refuse("kind", "the pack has no interest of this kind");
    pack.interest_on_costs_ = {kind, entry.custom_provenance()};
    entry.refuse_other_keys();
}

void PackReader::read_words(Pack& pack, PackTable& root) {
    if (root.has("letter")) pack.letter_customs_ = letter_customs_from(root.table("letter"));
    for (const PackTable& entry : root.tables("adviser")) add_adviser(pack.advisers_, entry);
    for (const PackTable& entry : root.tables("term")) add_term(pack.terms_, entry);
}

} // namespace redress::law
