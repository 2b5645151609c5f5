// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <map>

namespace redress::domain {

namespace {

template <class T>
void refuse(ProblemKind kind, const T& record, std::string_view field, Findings& found) {
    found.push_back(finding(kind, Severity::Blocking, record, field));
}

bool is_after(const std::optional<Date>& a, const std::optional<Date>& b) {
    return a && b && *a > *b;
}

void check_events(const Case& dispute, Findings& found) {
    for (const Event& event : dispute.events) {
        if (!event.date) refuse(ProblemKind::MissingDate, event, "date", found);
        if (is_after(event.date, event.until)) refuse(ProblemKind::DatesOutOfOrder, event, "until", found);
        if (has_own_record(event.kind)) refuse(ProblemKind::EventHasOwnRecord, event, "kind", found);
    }
}

/// In every direction the safe day is the legal one or lies before it, and what is posted arrives by then.
void check_order(const Deadline& deadline, Findings& found) {
    if (is_after(deadline.safe, deadline.legal))
        refuse(ProblemKind::DatesOutOfOrder, deadline, "legal", found);
    if (is_after(deadline.post_by, deadline.safe))
        refuse(ProblemKind::DatesOutOfOrder, deadline, "post_by", found);
}

void check_deadlines(const Case& dispute, Findings& found) {
    for (const Deadline& deadline : dispute.deadlines) {
        if (!deadline.safe) refuse(ProblemKind::MissingDate, deadline, "safe", found);
        if (deadline.state == DeadlineState::Done && !deadline.done_on)
            refuse(ProblemKind::DoneWithoutDay, deadline, "done_on", found);
        check_order(deadline, found);
    }
}

void check_overrides(const Case& dispute, Findings& found) {
    for (const DateOverride& entry : dispute.date_overrides)
        if (!entry.new_date) refuse(ProblemKind::MissingDate, entry, "new_date", found);
}

/// A held hearing was held on some day; a planned one may wait for its day.
void check_hearings(const Case& dispute, Findings& found) {
    for (const Hearing& hearing : dispute.hearings)
        if (hearing.state == HearingState::Held && !hearing.date)
            refuse(ProblemKind::MissingDate, hearing, "date", found);
}

using Deadlines = std::map<Id<Deadline>, const Deadline*>;

bool comes_after_itself(const Deadlines& deadlines, const Deadline& start) {
    Id<Deadline> next = start.after;
    for (std::size_t steps = 0; steps < deadlines.size() && !next.is_none(); ++steps) {
        if (next == start.id) return true;
        const auto place = deadlines.find(next);
        if (place == deadlines.end()) return false;
        next = place->second->after;
    }
    return false;
}

void check_plans(const Case& dispute, Findings& found) {
    Deadlines deadlines;
    for (const Deadline& deadline : dispute.deadlines) deadlines.emplace(deadline.id, &deadline);
    for (const Deadline& deadline : dispute.deadlines)
        if (comes_after_itself(deadlines, deadline))
            refuse(ProblemKind::AfterItself, deadline, "after", found);
}

constexpr Rule all_rules[] = {check_events, check_deadlines, check_overrides, check_hearings, check_plans};

} // namespace

std::span<const Rule> date_rules() {
    return all_rules;
}

} // namespace redress::domain
