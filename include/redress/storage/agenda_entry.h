// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>
#include <redress/domain/record.h>

namespace redress::storage {

/// An open deadline (its safe day) or a planned hearing of any case.
struct AgendaEntry {
    domain::RecordKind kind = domain::RecordKind::Deadline; ///< or Hearing
    domain::Uid record;
    domain::Id<domain::CaseSheet> dispute;
    std::string number; ///< of the case
    std::string case_title;
    domain::CaseStatus status = domain::CaseStatus::Open;
    std::string who;   ///< responsible for the deadline, else the case's adviser
    std::string title; ///< of the deadline; of a hearing the forum
    domain::Date date;
    std::optional<domain::Date> legal;     ///< of a deadline
    std::optional<domain::TimeOfDay> time; ///< of a hearing, as the next
    std::string zone;
    domain::RuleKind rule_kind = domain::RuleKind::Act; ///< of a deadline, as the next two
    domain::Consequence consequence = domain::Consequence::Recommended;
    int reminder_days = 0;
    std::optional<domain::Date> post_by = {}; ///< of a deadline, as the next
    std::string warnings = {};                ///< as law::warnings_text writes them
    /// The first day on which something is to be done: what must arrive is sent before the safe day.
    domain::Date act_by() const { return post_by && *post_by < date ? *post_by : date; }
    bool operator==(const AgendaEntry&) const = default;
};

/// By the day of AgendaEntry::act_by. Both days are included; a day that is not stated is no limit. `who`
/// names one person; empty: everybody.
struct AgendaQuery {
    std::optional<domain::Date> from = {};
    std::optional<domain::Date> to = {};
    std::string who = {};
};

/// The last day, up to the one asked for, on which something of a kind happened in an open case. Notice is a
/// notice, Repair an attempt that was asked for, Returned one that was finished, Refusal one that was
/// refused, RefundAgreed a refund or compensation that was paid as well; the others are events.
struct LastDay {
    domain::Id<domain::CaseSheet> dispute;
    domain::EventKind kind = domain::EventKind::Notice;
    domain::Date date;
};

} // namespace redress::storage
