// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include <redress/domain/ledger/ledger.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

/// A record without a day says that something was done, and nobody is accused over it.
bool is_in_time(const std::optional<Date>& day, Date last) {
    return !day || *day <= last;
}

/// Shows that the claim was put, or that the other side had heard of it.
bool shows_claim(EventKind kind) {
    switch (kind) {
    case EventKind::Complaint:
    case EventKind::Notice:
    case EventKind::Refusal:
    case EventKind::Answer:
    case EventKind::NoAnswer:
    case EventKind::Rescission:
    case EventKind::DemandSent:
    case EventKind::DemandReceived:
    case EventKind::ReminderReceived:
        return true;
    default:
        return false;
    }
}

/// What holds up limitation, or takes the place of it.
bool holds_up(EventKind kind) {
    switch (kind) {
    case EventKind::RefundAgreed:
    case EventKind::Acknowledgement:
    case EventKind::ActionBrought:
    case EventKind::ActionServed:
    case EventKind::OrderServed:
    case EventKind::Negotiation:
    case EventKind::BoardProceedings:
        return true;
    default:
        return false;
    }
}

/// One period that has ended, and what the records say was done before its last day.
class EndedPeriod {
public:
    EndedPeriod(const Case& dispute, const Ledger& ledger, const DateProposal& proposal)
        : dispute_(dispute),
          ledger_(ledger),
          proposal_(proposal),
          last_(proposal.dates.legal),
          is_for_notice_(proposal.rule->met_by && proposal.rule->met_by->event == EventKind::Notice) {}

    bool has_lost() const {
        if (was_held_up()) return false;
        const bool has_untold =
            std::ranges::any_of(dispute_.defects, [&](const Defect& defect) { return is_lost(defect); });
        return is_for_notice_ || !has_own_items() ? has_untold : has_open_item();
    }

private:
    bool was_held_up() const {
        const auto tells = [&](const Event& event) {
            const bool is_here = event.purchase.is_none() || proposal_.purchase.is_none() ||
                                 event.purchase == proposal_.purchase;
            const bool is_said = holds_up(event.kind) || (is_for_notice_ && shows_claim(event.kind));
            return is_here && is_said && is_in_time(event.date, last_);
        };
        const auto is_brought = [&](const Instance& instance) {
            return instance.before.empty() && is_in_time(instance.opened, last_);
        };
        const auto is_told = [&](const auto& record) { return is_in_time(record.date, last_); };
        return std::ranges::any_of(dispute_.events, tells) ||
               std::ranges::any_of(dispute_.instances, is_brought) ||
               (is_for_notice_ && std::ranges::any_of(dispute_.offers, is_told));
    }

    bool is_lost(const Defect& defect) const {
        const bool is_open = defect.status == DefectStatus::Open && is_concerned(dispute_, proposal_, defect);
        return is_open && !(is_for_notice_ && was_told(defect.id)) && !is_settled(defect.id);
    }

    bool was_told(Id<Defect> defect) const {
        const auto tells = [&](const auto& record, const std::optional<Date>& day) {
            const bool is_named =
                record.defects.empty() || std::ranges::find(record.defects, defect) != record.defects.end();
            return is_named && is_in_time(day, last_);
        };
        return std::ranges::any_of(dispute_.notices,
                                   [&](const Notice& notice) { return tells(notice, notice.date); }) ||
               std::ranges::any_of(dispute_.repair_attempts, [&](const RepairAttempt& attempt) {
                   return tells(attempt, attempt.requested);
               });
    }

    /// All that is claimed for it is before a forum, decided or acknowledged; not when nothing is claimed.
    bool is_settled(Id<Defect> defect) const {
        bool is_claimed = false;
        for (const LedgerRow& row : ledger_.rows) {
            const auto& parts = find(dispute_, row.item)->defects;
            if (!is_own(row) || std::ranges::find(parts, defect, &DefectShare::defect) == parts.end())
                continue;
            if (is_open(row)) return false;
            is_claimed = true;
        }
        return is_claimed;
    }

    bool is_own(const LedgerRow& row) const {
        return find(dispute_, row.head)->asked_by == dispute_.sheet.side && row.standing != Standing::Outside;
    }

    /// An answer in time shows that the claim had been put.
    bool is_open(const LedgerRow& row) const {
        const bool is_known =
            row.answer != nullptr && (row.answer->stance == Stance::Conceded ||
                                      (is_for_notice_ && is_in_time(row.answer->date, last_)));
        return !is_known && !row.outcome &&
               std::ranges::none_of(row.instances,
                                    [](const ItemAtInstance& step) { return step.in_dispute.has_value(); });
    }

    bool has_own_items() const {
        return std::ranges::any_of(ledger_.rows, [&](const LedgerRow& row) { return is_own(row); });
    }

    bool has_open_item() const {
        return std::ranges::any_of(ledger_.rows, [&](const LedgerRow& row) {
            return is_own(row) && is_open(row) && is_about(*find(dispute_, row.item));
        });
    }

    bool is_about(const ClaimItem& item) const {
        return item.defects.empty() || std::ranges::any_of(item.defects, [&](const DefectShare& part) {
                   const Defect* defect = find(dispute_, part.defect);
                   return defect != nullptr && is_lost(*defect);
               });
    }

    const Case& dispute_;
    const Ledger& ledger_;
    const DateProposal& proposal_;
    Date last_;
    bool is_for_notice_;
};

bool is_ended_loss(const Case& dispute, const DateProposal& proposal, Date today) {
    const law::Deadline& dates = proposal.dates;
    return dates.kind == RuleKind::Act && dates.consequence == Consequence::ClaimLost &&
           is_ours(dispute, *proposal.rule) && proposal.kept.is_none() && !proposal.met_on &&
           dates.legal < today;
}

/// While nobody says what was worked on, the longer of two times may be the one that holds.
bool may_be_longer(const DateProposal& ended, const std::vector<DateProposal>& all, Date today) {
    return std::ranges::any_of(all, [&](const DateProposal& other) {
        return other.purchase == ended.purchase && other.item == ended.item &&
               other.rule->trigger == ended.rule->trigger &&
               other.dates.consequence == Consequence::ClaimLost &&
               other.rule->matters != ended.rule->matters && other.dates.legal >= today;
    });
}

} // namespace

bool repeats_a_loss(const DateProposal& proposal, const std::vector<DateProposal>& all) {
    if (proposal.rule->consequence == Consequence::ClaimLost) return false;
    return std::ranges::any_of(all, [&](const DateProposal& other) {
        return other.rule->consequence == Consequence::ClaimLost && other.purchase == proposal.purchase &&
               other.dates.legal == proposal.dates.legal;
    });
}

std::vector<DateProposal> losses_passed(const Case& dispute, const CaseLaw& law, Date today) {
    const Ledger ledger = ledger_of(dispute);
    const auto all = date_proposals(dispute, law);
    std::vector<DateProposal> lost;
    for (const DateProposal& proposal : all)
        if (is_ended_loss(dispute, proposal, today) && !repeats_a_loss(proposal, all) &&
            !may_be_longer(proposal, all, today) && EndedPeriod(dispute, ledger, proposal).has_lost())
            lost.push_back(proposal);
    return lost;
}

} // namespace redress::app
