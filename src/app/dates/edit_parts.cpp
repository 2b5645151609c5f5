// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_parts.h"

#include <redress/domain/error.h>

namespace redress::app {

using namespace domain;

namespace {

constexpr int usual_reminder_days = 7;

} // namespace

Deadline blank_deadline_in(const Case& dispute, const Ports& ports) {
    Deadline deadline;
    deadline.id.uid = ports.uid();
    deadline.position = next_position(dispute.deadlines);
    deadline.responsible = dispute.sheet.adviser;
    deadline.reminder_days = usual_reminder_days;
    return deadline;
}

const Deadline& required(const Case& dispute, Id<Deadline> id) {
    const Deadline* deadline = find(dispute, id);
    if (!deadline) throw Error(ErrorKind::BadInput, id.uid.hex(), "deadline");
    return *deadline;
}

std::string period_counted(const law::Deadline& dates) {
    for (const law::Step& step : dates.steps)
        if (step.kind == law::StepKind::Counted || step.kind == law::StepKind::CountedBack)
            return law::period_text(step.period);
    return {};
}

} // namespace redress::app
