// SPDX-License-Identifier: GPL-3.0-or-later
#include "silence.h"

#include <redress/app/agenda.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

/// What waits for the other side.
constexpr EventKind asking[] = {EventKind::Notice,           EventKind::Complaint,
                                EventKind::Repair,           EventKind::Rescission,
                                EventKind::DemandSent,       EventKind::DemandReceived,
                                EventKind::ReminderReceived, EventKind::MaterialReceived};

/// What says nothing to the other side and nothing about it.
constexpr EventKind silent[] = {EventKind::Contract,    EventKind::Delivery,   EventKind::Installation,
                                EventKind::Acceptance,  EventKind::Completion, EventKind::Access,
                                EventKind::MarketEntry, EventKind::Discovery,  EventKind::Payment,
                                EventKind::DueDate,     EventKind::Breach,     EventKind::ClaimDue,
                                EventKind::ClaimKnown};

bool is_in(std::span<const EventKind> list, EventKind kind) {
    return std::ranges::find(list, kind) != list.end();
}

void keep_later(std::optional<Date>& known, Date day) {
    if (!known || *known < day) known = day;
}

} // namespace

/// An answer, or a step before a board or a court: the claim is no longer only a letter.
void Silence::hear(EventKind kind, Date day) {
    if (is_in(silent, kind)) return;
    keep_later(kind == EventKind::NoAnswer ? waited_ : is_in(asking, kind) ? asked_ : answered_, day);
}

std::optional<Date> Silence::since() const {
    const std::optional<Date>& asked = asked_ ? asked_ : waited_;
    if (!asked || (answered_ && *answered_ >= *asked)) return std::nullopt;
    return asked;
}

namespace {

/// Everything that the records say to who has the word until that day.
Silence silence_in(const Case& dispute, Date until) {
    Silence silence;
    const auto hear = [&](EventKind kind, const std::optional<Date>& day) {
        if (day && *day <= until) silence.hear(kind, *day);
    };
    for (const Notice& notice : dispute.notices) hear(EventKind::Notice, notice.date);
    for (const RepairAttempt& attempt : dispute.repair_attempts) {
        hear(EventKind::Repair, attempt.requested);
        if (attempt.outcome == RepairOutcome::Refused)
            hear(EventKind::Refusal, attempt.finished ? attempt.finished : attempt.requested);
        else
            hear(EventKind::Returned, attempt.finished);
    }
    for (const Payment& payment : dispute.payments)
        if (payment.kind == PaymentKind::Refund || payment.kind == PaymentKind::Compensation)
            hear(EventKind::RefundAgreed, payment.date);
    for (const Event& event : dispute.events) hear(event.kind, event.date);
    return silence;
}

} // namespace

std::optional<Unanswered> unanswered_on(const Case& dispute, Date day) {
    const Silence silence = silence_in(dispute, day);
    const auto asked = silence.since();
    if (!asked) return std::nullopt;
    Unanswered found{.asked = *asked, .days = days_between(*asked, day)};
    const auto passes = [&](const std::optional<Date>& end, const std::optional<Date>& from) {
        const bool counts = end && *end <= day && !silence.was_answered_after(from.value_or(*end));
        if (counts) keep_later(found.silent_by, *end);
    };
    for (const Notice& notice : dispute.notices)
        if (notice.date && notice.reply_by && *notice.reply_by < day) passes(notice.reply_by, notice.date);
    for (const Event& event : dispute.events)
        if (event.kind == EventKind::NoAnswer) passes(event.date, std::nullopt);
    return found;
}

} // namespace redress::app
