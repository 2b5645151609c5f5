// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_verbs.h"

#include <redress/app/case_dates.h>
#include <redress/app/law_labels.h>
#include <redress/app/sentences.h>
#include <redress/domain/ledger/ledger.h>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace domain;

/// What the law calls the ways on from a court of first instance that count from the judgment's day.
std::vector<const law::Rule*> appeals_from_first_court(const law::Pack& pack, const Date& judged) {
    std::vector<const law::Rule*> found;
    for (const law::Forum& forum : pack.forums()) {
        const bool is_first =
            forum.kind == law::ForumKind::Court || forum.kind == law::ForumKind::SmallClaims;
        for (const std::string& key : forum.appeals) {
            const law::Rule* rule = is_first ? pack.rule(key, judged) : nullptr;
            if (rule != nullptr && rule->trigger == EventKind::Judgment) found.push_back(rule);
        }
    }
    return found;
}

/// The last day of the longest of them, so that nobody is called late by the wrong one.
std::optional<Date> last_day_to_appeal(Desk& desk, const Case& dispute, const Date& judged) {
    const app::CaseLaw law = app::law_of(dispute, desk.resources());
    if (law.own == nullptr) return std::nullopt;
    const auto known = app::circumstances_of(dispute, {}, {}, law);
    std::optional<Date> last;
    for (const law::Rule* rule : appeals_from_first_court(*law.own, judged)) {
        const auto answer = law::deadline_for(*law.own, *rule, judged, known);
        if (const auto* dates = std::get_if<law::Deadline>(&answer))
            last = std::max(last.value_or(dates->legal), dates->legal);
    }
    return last;
}

} // namespace

void doubt_appeal(Desk& desk, const Case& dispute, const Instance& appeal) {
    const Instance* below = find(dispute, appeal.appeal_from);
    if (below == nullptr || below->kind != InstanceKind::FirstCourt) return;
    const auto& messages = desk.messages();
    if (appeal.kind == InstanceKind::SupremeCourt)
        desk.alert(
            messages.tr("A supreme court looks at what a court of appeal has decided, but --from names "
                        "a court of first instance."));
    const Ruling* judgment = standing_ruling(dispute, below->id);
    if (appeal.kind != InstanceKind::Appeal || judgment == nullptr || !judgment->date) return;
    const auto last = last_day_to_appeal(desk, dispute, *judgment->date);
    if (last && appeal.opened && *last < *appeal.opened)
        desk.alert(
            text::filled(messages.tr("The time to appeal ended on {0}, counted from the ruling of {1}. "
                                     "Only an appeal that answers another one may come later."),
                         {app::day_words(*last, messages), app::day_words(*judgment->date, messages)}));
}

} // namespace redress::cli
