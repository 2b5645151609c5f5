// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejection_time.h"

#include "dates/candidates.h"

#include <redress/law/deadline.h>

#include <algorithm>

namespace redress::app {

namespace {

using domain::Case;
using domain::Date;
using domain::Item;

std::optional<Date> day_of(law::EventKind trigger, const Item& item) {
    if (trigger == law::EventKind::Delivery) return item.delivered;
    return trigger == law::EventKind::Installation ? item.installed : std::nullopt;
}

/// Only repairs that are over: while one lasts nobody can say how long the time will be.
std::vector<law::Happening> repairs_of(const Case& dispute, const Item& item) {
    std::vector<law::Happening> repairs;
    for (const domain::RepairAttempt& attempt : dispute.repair_attempts) {
        const BoughtItems covered = items_behind(dispute, attempt.defects);
        const bool is_of_item = std::find(covered.begin(), covered.end(), &item) != covered.end();
        if (is_of_item && attempt.requested && attempt.finished)
            repairs.push_back({law::EventKind::Repair, *attempt.requested, attempt.finished});
    }
    return repairs;
}

std::optional<Date> last_day(const Case& dispute, const law::Pack& pack, const Item& item) {
    if (concern_of(dispute, item) != law::Concern::Goods) return std::nullopt;
    law::Circumstances known;
    known.contract = contract_day(dispute, item);
    known.happenings = repairs_of(dispute, item);
    for (const char* key : {"short_term_reject", "short_term_reject_installed"}) {
        const law::Rule* rule = known.contract ? pack.rule(key, known.contract) : nullptr;
        if (rule == nullptr || !law::concerns(*rule, matter_of(item))) continue;
        const auto trigger = day_of(rule->trigger, item);
        if (!trigger || !law::may_be_printed(rule->origin.confidence)) return std::nullopt;
        const auto found = law::deadline_for(pack, *rule, *trigger, known);
        const auto* deadline = std::get_if<law::Deadline>(&found);
        return deadline != nullptr ? std::optional(deadline->legal) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> last_day_to_reject(const Case& dispute, const law::Pack& pack, const BoughtItems& items) {
    std::optional<Date> first;
    for (const Item* item : items) {
        const auto last = last_day(dispute, pack, *item);
        if (!last) return std::nullopt;
        first = first ? std::min(*first, *last) : last;
    }
    return first;
}

} // namespace redress::app
