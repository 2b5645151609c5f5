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
    keep_later(is_in(asking, kind) ? asked_ : answered_, day);
}

std::optional<Date> Silence::since() const {
    if (!asked_ || (answered_ && *answered_ >= *asked_)) return std::nullopt;
    return asked_;
}

std::optional<Date> silent_since(const Case& dispute) {
    Silence silence;
    const auto hear = [&](EventKind kind, const std::optional<Date>& day) {
        if (day) silence.hear(kind, *day);
    };
    for (const Notice& notice : dispute.notices) hear(EventKind::Notice, notice.date);
    for (const RepairAttempt& attempt : dispute.repair_attempts) {
        hear(EventKind::Repair, attempt.requested);
        hear(EventKind::Returned, attempt.finished);
    }
    for (const Payment& payment : dispute.payments)
        if (payment.kind == PaymentKind::Refund || payment.kind == PaymentKind::Compensation)
            hear(EventKind::RefundAgreed, payment.date);
    for (const Event& event : dispute.events) hear(event.kind, event.date);
    return silence.since();
}

} // namespace redress::app
