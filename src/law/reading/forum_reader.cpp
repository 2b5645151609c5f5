// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/forum_reader.h"

#include <algorithm>

namespace redress::law {

namespace {

using domain::Currency;

ValueLimit limit_of(PackTable& row, Currency currency, const Provenance& entry) {
    ValueLimit limit{.bound = row.choice<Bound>("bound"),
                     .of = row.choice_or("of", LimitOf::Claim),
                     .trades = row.choices<Trade>("trades"),
                     .amount = row.money_if_any("amount", currency),
                     .figure = row.text_if_any("figure"),
                     .share = row.has("share") ? row.percent("share") : domain::Percent{10'000},
                     .origin = row.provenance_within(entry)};
    if (limit.amount.has_value() == !limit.figure.empty()) row.refuse("bound", "needs an amount or a figure");
    if (limit.of == LimitOf::Price && limit.bound == Bound::Above)
        row.refuse("bound", "a price has no such limit");
    return limit;
}

ValueLimit limit_from(PackTable row, Currency currency, const Provenance& entry) {
    ValueLimit limit = limit_of(row, currency, entry);
    row.refuse_other_keys();
    return limit;
}

AppealLimit appeal_limit_from(PackTable row, Currency currency, const Forum& forum) {
    AppealLimit limit{row.text("rule"), limit_of(row, currency, forum.origin)};
    row.refuse_other_keys();
    if (std::ranges::find(forum.appeals, limit.rule) == forum.appeals.end())
        row.refuse("rule", "is none of the appeals");
    return limit;
}

FeeRow fee_from(PackTable row, Currency currency, const Provenance& entry) {
    FeeRow fee{.kind = row.choice<FeeKind>("kind"),
               .route = std::nullopt,
               .up_to = row.money_if_any("up_to", currency),
               .above = row.money_if_any("above", currency),
               .amount = row.has("share") ? domain::zero(currency) : row.money("amount", currency),
               .share = std::nullopt,
               .least = row.money_if_any("least", currency),
               .most = row.money_if_any("most", currency),
               .origin = row.provenance_within(entry)};
    if (row.has("route")) fee.route = row.choice<Route>("route");
    if (row.has("share")) fee.share = row.percent("share");
    row.refuse_other_keys();
    return fee;
}

void read_rows(Forum& forum, PackTable& entry, Currency currency) {
    for (const PackTable& row : entry.tables("limits"))
        forum.limits.push_back(limit_from(row, currency, forum.origin));
    for (const PackTable& row : entry.tables("appeal_limits"))
        forum.appeal_limits.push_back(appeal_limit_from(row, currency, forum));
    for (const PackTable& row : entry.tables("fees"))
        forum.fees.push_back(fee_from(row, currency, forum.origin));
}

bool is_twice(const std::vector<Figure>& figures, const Figure& figure) {
    return std::ranges::any_of(figures, [&](const Figure& other) {
        return other.key == figure.key && overlap(other.origin, figure.origin);
    });
}

} // namespace

void add_figures(std::vector<Figure>& figures, PackTable entry, Currency currency) {
    const std::string key = entry.text("key");
    const Words names = entry.texts("names");
    const Provenance origin = entry.provenance();
    for (PackTable row : entry.tables("amounts")) {
        Figure figure{key, names, row.money("amount", currency), row.provenance_within(origin)};
        row.refuse_other_keys();
        if (is_twice(figures, figure)) row.refuse("valid_from", "two amounts hold on the same day");
        figures.push_back(std::move(figure));
    }
    entry.refuse_other_keys();
}

Forum forum_from(PackTable entry, Currency currency) {
    Forum forum{.key = entry.text("key"),
                .kind = entry.choice<ForumKind>("kind"),
                .names = entry.texts("names"),
                .statement = entry.texts("statement"),
                .conditions = entry.list_of_choices<ConditionKind>("conditions"),
                .time_rule = entry.text_if_any("time_rule"),
                .excluded = entry.choices<Trade>("excluded"),
                .expected_time = entry.period_if_any("expected_time"),
                .appeals = entry.list_of_texts("appeals"),
                .web = entry.text_if_any("web"),
                .plain = entry.texts_if_any("plain"),
                .in_letter = entry.texts_if_any("in_letter"),
                .origin = entry.provenance()};
    read_rows(forum, entry, currency);
    entry.refuse_other_keys();
    return forum;
}

} // namespace redress::law
