// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_draft.h"

#include <redress/text/format.h>

namespace redress::app {

using namespace domain;

/// Without its day it stays without one; of means that were not said the least is claimed: others.
void CaseDraft::add_notice() {
    if (!reading_.says("told", "yes")) return;
    Notice notice = named<Notice>("notice");
    notice.date = reading_.date("told_on");
    notice.means = choice_from<NoticeMeans>(reading_.text("told_how")).value_or(NoticeMeans::Other);
    notice.recipient = seller_;
    notice.defects = all_defects();
    if (!reading_.has("told_how")) notice.note = words("told_somehow");
    const bool is_short_silence = reading_.says("answered", "silent") && !reading_.is_silent();
    if (is_short_silence) notice.note += (notice.note.empty() ? "" : "\n") + words("silent_note");
    case_.notices.push_back(notice);
}

/// How it was received. On which day is not asked: an event has the day by which it had happened, and says
/// so; no rule counts from those kinds. A "no" to what was asked refuses no repair that nobody asked for.
void CaseDraft::add_what_followed() {
    const Date today = reading_.today;
    if (const auto promised = reading_.date("promised_on"))
        add_event(EventKind::Breach, *promised, words("promised_note"));
    if (reading_.says("answered", "waiting")) add_event(EventKind::Answer, today, words("waiting_note"));
    if (reading_.says("answered", "said_no")) add_event(EventKind::Refusal, today, words("said_no_note"));
    if (reading_.is_silent()) add_event(EventKind::NoAnswer, today, {});
    const bool tried = reading_.says("answered", "tried");
    if (!tried && !reading_.says("answered", "refused")) return;
    RepairAttempt attempt = named<RepairAttempt>("attempt");
    attempt.defects = all_defects();
    attempt.performer = seller_;
    attempt.requested = reading_.date("told_on");
    attempt.outcome = tried ? RepairOutcome::Remains : RepairOutcome::Refused;
    case_.repair_attempts.push_back(attempt);
}

void CaseDraft::add_event(EventKind kind, Date date, const std::string& note) {
    Event event = named<Event>("event " + std::string(choice_name(kind)));
    event.position = static_cast<int>(case_.events.size());
    event.purchase = purchase_;
    event.kind = kind;
    event.date = date;
    event.note = note;
    case_.events.push_back(event);
}

} // namespace redress::app
