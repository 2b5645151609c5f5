// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/agenda.h>
#include <redress/app/forum_question.h>
#include <redress/domain/behind.h>
#include <redress/domain/totals.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <set>

namespace redress::app {

namespace {

using domain::Case;
using domain::Date;
using domain::EventKind;
using domain::Money;
using law::Answer;

std::optional<Money> claim_of(const Case& dispute) {
    const domain::CaseTotals totals = domain::totals_of(dispute);
    if (totals.heads.empty()) return std::nullopt;
    const domain::HeadTotal& first = totals.heads.front();
    if (!first.open_items.empty() || first.stated.is_zero()) return std::nullopt;
    return first.stated;
}

/// What the first head is about: the defects that its items name. None named: all of the case.
class Claimed {
public:
    explicit Claimed(const Case& dispute) : dispute_(dispute) {
        const auto first = std::ranges::min_element(dispute.heads, {}, &domain::Head::rank);
        if (first == dispute.heads.end()) return;
        for (const domain::ClaimItem& item : dispute.claim_items)
            if (item.head == first->id)
                for (const domain::DefectShare& part : item.defects) defects_.insert(part.defect);
    }

    bool has(domain::Id<domain::Defect> defect) const {
        return defects_.empty() || defects_.contains(defect);
    }
    bool has(domain::Id<domain::Purchase> purchase) const {
        bool is_named = false;
        for (const domain::Id<domain::Defect> id : defects_) {
            const domain::Defect* defect = find(dispute_, id);
            const domain::Item* item = defect ? find(dispute_, defect->item) : nullptr;
            if (!item || item->purchase == purchase) return true;
            is_named = true;
        }
        return !is_named;
    }
    /// One that names no defects is about all of them.
    bool has(const domain::Notice& notice) const {
        return notice.defects.empty() ||
               std::ranges::any_of(notice.defects, [&](auto defect) { return has(defect); });
    }
    bool has(const domain::Event& event) const { return event.purchase.is_none() || has(event.purchase); }

private:
    const Case& dispute_;
    std::set<domain::Id<domain::Defect>> defects_;
};

std::optional<Money> price_of(const Case& dispute, const Claimed& claimed) {
    std::optional<Money> sum;
    for (const domain::Item& item : dispute.items) {
        if (!claimed.has(item.purchase)) continue;
        const auto price = domain::net_price(item);
        if (!price) return std::nullopt;
        sum = sum ? *sum + *price : *price;
    }
    return sum;
}

/// A notice, or a complaint recorded by itself.
std::optional<Date> first_complaint(const Case& dispute, const Claimed& claimed, Date until) {
    std::optional<Date> first;
    const auto look_at = [&](std::optional<Date> date) {
        if (date && *date <= until && (!first || *date < *first)) first = date;
    };
    for (const domain::Notice& notice : dispute.notices)
        if (claimed.has(notice)) look_at(notice.date);
    for (const domain::Event& event : dispute.events)
        if (event.kind == EventKind::Complaint && claimed.has(event)) look_at(event.date);
    return first;
}

/// The first complaint, and of everything else the last time that it happened.
std::map<EventKind, Date> time_starts_in(const Case& dispute, const Claimed& claimed, Date until) {
    std::map<EventKind, Date> starts;
    for (const domain::Event& event : dispute.events) {
        if (!event.date || *event.date > until || !claimed.has(event)) continue;
        const auto place = starts.emplace(event.kind, *event.date).first;
        place->second = std::max(place->second, *event.date);
    }
    if (const auto complaint = first_complaint(dispute, claimed, until))
        starts.insert_or_assign(EventKind::Complaint, *complaint);
    return starts;
}

bool has_happened(const Case& dispute, EventKind kind, Date until) {
    return std::ranges::any_of(dispute.events, [&](const domain::Event& event) {
        return event.kind == kind && event.date && *event.date <= until;
    });
}

/// A trader who promised repair and did not keep it has not refused. A recorded refusal counts, and silence
/// past a day that was named for an answer.
Answer refusal_in(const Case& dispute, Date until) {
    const bool repair_refused = std::ranges::any_of(dispute.repair_attempts, [](const auto& attempt) {
        return attempt.outcome == domain::RepairOutcome::Refused;
    });
    const bool remedy_refused = std::ranges::any_of(dispute.defects, [](const auto& defect) {
        return defect.second_tier == domain::SecondTierCondition::Refused;
    });
    const auto waiting = unanswered_on(dispute, until);
    if (waiting && waiting->silent_by) return Answer::Yes;
    const bool refused = repair_refused || remedy_refused || has_happened(dispute, EventKind::Refusal, until);
    return refused ? Answer::Yes : Answer::Unknown;
}

/// Proceedings before a board that nobody has recorded the end of, or an action without a judgment.
Answer pending_in(const Case& dispute, Date until) {
    const bool before_a_board = std::ranges::any_of(dispute.events, [&](const domain::Event& event) {
        return event.kind == EventKind::BoardProceedings && event.date && *event.date <= until &&
               (!event.until || *event.until > until);
    });
    const bool board_has_decided = has_happened(dispute, EventKind::BoardDecision, until);
    const bool before_a_court = has_happened(dispute, EventKind::ActionBrought, until) &&
                                !has_happened(dispute, EventKind::Judgment, until);
    return (before_a_board && !board_has_decided) || before_a_court ? Answer::Yes : Answer::Unknown;
}

/// Countries are typed freely, so that only the same name on both sides says something.
Answer cross_border_in(const Case& dispute) {
    const auto* consumer = domain::first_with_role(dispute, domain::PartyRole::Consumer);
    const auto* trader = domain::counterpart_of(dispute);
    if (!consumer || !trader) return Answer::Unknown;
    const std::string home = text::folded(consumer->address.country);
    return !home.empty() && home == text::folded(trader->address.country) ? Answer::No : Answer::Unknown;
}

} // namespace

law::ForumQuestion forum_question_of(const Case& dispute, Date filed, std::optional<law::Trade> trade) {
    law::ForumQuestion question{.filed = filed};
    const Claimed claimed(dispute);
    question.claim = claim_of(dispute);
    question.price = price_of(dispute, claimed);
    question.trade = trade;
    question.time_starts = time_starts_in(dispute, claimed, filed);
    if (question.time_starts.contains(EventKind::Complaint)) question.complained_first = Answer::Yes;
    question.refused_or_silent = refusal_in(dispute, filed);
    question.pending_elsewhere = pending_in(dispute, filed);
    question.cross_border = cross_border_in(dispute);
    return question;
}

} // namespace redress::app
