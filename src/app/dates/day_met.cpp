// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

void keep_earlier(std::optional<Date>& known, Date day) {
    if (!known || day < *known) known = day;
}

bool names(const std::vector<Uid>& records, Uid uid) {
    return std::ranges::find(records, uid) != records.end();
}

std::optional<Date> first_notice_of(const Case& dispute, Id<Defect> defect) {
    std::optional<Date> first;
    for (const Notice& notice : dispute.notices) {
        const bool tells =
            notice.defects.empty() || std::ranges::find(notice.defects, defect) != notice.defects.end();
        if (notice.date && tells) keep_earlier(first, *notice.date);
    }
    return first;
}

/// The day on which the last of the defects was told of.
std::optional<Date> day_told(const Case& dispute, const DateProposal& proposal) {
    std::optional<Date> last;
    for (const Defect& defect : dispute.defects) {
        if (!is_concerned(dispute, proposal, defect)) continue;
        const auto notice = first_notice_of(dispute, defect.id);
        if (!notice) return std::nullopt;
        if (!last || *last < *notice) last = notice;
    }
    return last;
}

/// A repair is ended by its own return and by no other.
std::optional<Date> day_happened(const Case& dispute, const DateProposal& proposal, EventKind event) {
    std::optional<Date> first;
    for (const CaseHappening& h : happenings_in(dispute, proposal.purchase)) {
        const bool is_other_repair =
            h.kind == RecordKind::RepairAttempt && !names(proposal.records, h.record);
        if (h.happening.event != event || is_other_repair) continue;
        if (h.happening.from >= proposal.dates.trigger.from) keep_earlier(first, h.happening.from);
    }
    return first;
}

/// The last day on which it still meets the rule.
Date last_day_of(const DateProposal& proposal) {
    const int days = proposal.rule->met_by->within_days;
    const auto last = days > 0 ? day_after(proposal.dates.trigger.from, days) : std::nullopt;
    return last ? std::min(*last, proposal.dates.legal) : proposal.dates.legal;
}

} // namespace

bool is_concerned(const Case& dispute, const DateProposal& proposal, const Defect& defect) {
    if (defect.status == DefectStatus::Withdrawn) return false;
    const auto is_defect = [&](const Uid& uid) { return find(dispute, Id<Defect>{uid}) != nullptr; };
    if (std::ranges::any_of(proposal.records, is_defect)) return names(proposal.records, defect.id.uid);
    const auto is_item = [&](const Uid& uid) { return find(dispute, Id<Item>{uid}) != nullptr; };
    const Item* item = find(dispute, defect.item);
    if (!item) return true;
    if (std::ranges::any_of(proposal.records, is_item)) return names(proposal.records, item->id.uid);
    return proposal.purchase.is_none() || item->purchase == proposal.purchase;
}

std::optional<Date> day_met(const Case& dispute, const DateProposal& proposal) {
    if (!proposal.rule->met_by) return std::nullopt;
    const EventKind event = proposal.rule->met_by->event;
    const auto day =
        event == EventKind::Notice ? day_told(dispute, proposal) : day_happened(dispute, proposal, event);
    return day && *day <= last_day_of(proposal) ? day : std::nullopt;
}

} // namespace redress::app
