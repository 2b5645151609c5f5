// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/law/deadline.h>

namespace redress::law {

namespace {

/// After the legal day. What is only a safe harbour or a presumption has ended; nothing is lost with it.
Standing standing_after(const Deadline& deadline) {
    if (deadline.consequence == Consequence::SafeHarbourEnds) return Standing::HarbourEnded;
    if (deadline.consequence == Consequence::BurdenShifts) return Standing::PresumptionEnded;
    return deadline.kind == RuleKind::Window ? Standing::WindowEnded : Standing::Passed;
}

} // namespace

Standing standing_on(const Deadline& deadline, domain::Date today) {
    if (deadline.kind == RuleKind::Effect) return today < deadline.legal ? Standing::Ahead : Standing::Begun;
    if (today > deadline.legal) return standing_after(deadline);
    if (today > deadline.safe) return Standing::PastSafeDate;
    return today == deadline.safe ? Standing::DueToday : Standing::Ahead;
}

} // namespace redress::law
