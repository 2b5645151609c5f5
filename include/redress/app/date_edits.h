// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/case_dates.h>
#include <redress/app/ports.h>
#include <redress/domain/edit.h>
#include <redress/law/plan.h>

namespace redress::app {

/// Edits for Workspace::apply; each is undone as a whole. None changes a date that it is not asked about.

/// Adds a deadline for each proposal that is not kept yet, titled in the case's language.
domain::Edit keep_edit(const domain::LoadedCase& loaded, std::span<const DateProposal> proposals,
                       const Ports& ports);

/// Takes over the new dates. A move without one changes nothing.
domain::Edit move_edit(const domain::LoadedCase& loaded, std::span<const DateMove> moves);

/// Ticking off or dropping, with what the person is asked or told first.
struct DeadlineEnd {
    domain::Edit edit = {};           ///< empty when the deadline was done or dropped already
    bool leaves_nothing_open = false; ///< it was the last open deadline of the case
    std::vector<domain::Id<domain::Deadline>> next = {}; ///< open days of the plan that count from it
};
DeadlineEnd tick_off_edit(const domain::LoadedCase& loaded, domain::Id<domain::Deadline> deadline,
                          domain::Date done_on);
DeadlineEnd drop_edit(const domain::LoadedCase& loaded, domain::Id<domain::Deadline> deadline);

/// Adds the override, with a place and an id, and moves the deadline to its day.
domain::Edit extend_edit(const domain::LoadedCase& loaded, domain::DateOverride change, const CaseLaw& law,
                         const Ports& ports);

/// A person's own day, counted from something that happened: so long after it, or so many days before.
struct OwnDate {
    std::string title;
    CaseHappening trigger;
    law::Period period = {}; ///< counted forwards, unless
    int days_before = 0;     ///< is above 0
};
/// Nothing when it would lie outside the calendar.
std::optional<domain::Deadline> own_date(const OwnDate& wanted, const CaseLaw& law);
domain::Edit own_date_edit(const domain::LoadedCase& loaded, const domain::Deadline& date,
                           const Ports& ports);

/// Counts an own date anew, so long after its trigger; what was set instead of its day stays set. Empty when
/// it is counted from nothing or would lie outside the calendar.
domain::Edit recount_edit(const domain::LoadedCase& loaded, domain::Id<domain::Deadline> id,
                          law::Period period, const CaseLaw& law);
/// A person's own date as it is once somebody has typed another safe day over `before`: all of its days are
/// that day, and it is counted from nothing. A date by a rule, or with the same day, stays as it is.
domain::Deadline with_typed_day(const domain::Deadline& before, domain::Deadline after);

/// The days of a plan as ordinary deadlines, from its own day on. The second names the record that says that
/// day, such as a hearing; none when the person named it. Nothing when a day would lie outside the calendar.
std::optional<domain::Edit> plan_edit(const domain::LoadedCase& loaded, const law::Plan& plan,
                                      domain::Date start, domain::Uid record, const CaseLaw& law,
                                      const Ports& ports);

} // namespace redress::app
