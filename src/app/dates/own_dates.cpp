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

Edit recount_edit(const LoadedCase& loaded, Id<Deadline> id, law::Period period, const CaseLaw& law) {
    Edit edit{loaded.dispute.sheet.id, N_("Change deadline"), {}};
    Deadline deadline = required(loaded.dispute, id);
    deadline.period = law::period_text(period);
    deadline.days_before = 0;
    const auto dates = own_dates(deadline, law, overrides_in(loaded.dispute, id));
    if (!deadline.rule.empty() || !dates) return edit;
    put_dates(deadline, *dates);
    edit.changes.push_back(altering(loaded, deadline));
    return edit;
}

Deadline with_typed_day(const Deadline& before, Deadline after) {
    if (!after.rule.empty() || !after.safe || after.safe == before.safe) return after;
    if (after.computed) after.computed = after.safe;
    if (after.legal) after.legal = after.safe;
    after.trigger_date.reset();
    after.trigger_record.clear();
    after.period.clear();
    after.days_before = 0;
    after.post_by.reset();
    after.steps.clear();
    after.warnings.clear();
    return after;
}

} // namespace redress::app
