// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"
#include "edit_parts.h"

namespace redress::app {

using namespace domain;

std::optional<Deadline> own_date(const OwnDate& wanted, const CaseLaw& law) {
    Deadline deadline;
    deadline.purchase = wanted.trigger.purchase;
    deadline.title = wanted.title;
    deadline.trigger_kind = wanted.trigger.happening.event;
    deadline.trigger_date = wanted.trigger.happening.from;
    if (!wanted.trigger.record.is_none()) deadline.trigger_record = wanted.trigger.record.hex();
    deadline.days_before = wanted.days_before;
    if (wanted.days_before == 0) deadline.period = law::period_text(wanted.period);
    const auto dates = own_dates(deadline, law, {});
    if (!dates) return std::nullopt;
    put_dates(deadline, *dates);
    return deadline;
}

Edit own_date_edit(const LoadedCase& loaded, const Deadline& date, const Ports& ports) {
    const Deadline blank = blank_deadline_in(loaded.dispute, ports);
    Deadline added = date;
    added.id = blank.id;
    added.position = blank.position;
    added.reminder_days = blank.reminder_days;
    added.responsible = blank.responsible;
    return {loaded.dispute.sheet.id, N_("Add deadline"), {adding(added)}};
}

} // namespace redress::app
