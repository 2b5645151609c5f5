// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"
#include "edit_parts.h"

#include <redress/app/law_labels.h>

#include <map>

namespace redress::app {

namespace {

using namespace domain;

/// Writes the days of one plan, each after the one that it counts from.
class PlanDays {
public:
    PlanDays(const LoadedCase& loaded, const law::Plan& plan, const CaseLaw& law, const Ports& ports)
        : loaded_(loaded), plan_(plan), law_(law), ports_(ports), language_(language_of(loaded.dispute)) {}

    std::optional<Edit> from(Date start, Uid record) {
        find_trigger(start, record);
        Edit edit{loaded_.dispute.sheet.id, N_("Follow a plan"), {}};
        int position = next_position(loaded_.dispute.deadlines);
        for (const law::PlanStep& step : plan_.steps) {
            auto deadline = day_of(step, start);
            if (!deadline) return std::nullopt;
            deadline->position = position++;
            written_[step.key] = *deadline;
            edit.changes.push_back(adding(*deadline));
        }
        return edit;
    }

private:
    /// What the record says on that day: the plan's own event, or else another one. Without either the plan
    /// is counted from a day that the person named.
    void find_trigger(Date start, Uid record) {
        trigger_ = plan_.trigger;
        for (const CaseHappening& h : everything_in(loaded_.dispute)) {
            if (record.is_none() || h.record != record || h.happening.from != start) continue;
            if (record_.empty() || h.happening.event == plan_.trigger) trigger_ = h.happening.event;
            record_ = record.hex();
        }
    }

    std::optional<Deadline> day_of(const law::PlanStep& step, Date start) {
        Deadline deadline = blank_deadline_in(loaded_.dispute, ports_);
        deadline.title = words_in(step.title, language_);
        deadline.plan = words_in(plan_.title, language_);
        deadline.reminder_days = step.reminder_days;
        deadline.days_before = step.days_before;
        if (step.period) deadline.period = law::period_text(*step.period);
        deadline.kind = step.kind;
        if (step.kind == RuleKind::Effect) deadline.consequence = Consequence::OtherSideInDelay;
        deadline.trigger_kind = step.after.empty() ? trigger_ : step.trigger;
        deadline.trigger_date = start;
        if (step.after.empty()) deadline.trigger_record = record_;
        if (const auto earlier = written_.find(step.after); earlier != written_.end()) {
            deadline.after = earlier->second.id;
            deadline.trigger_date = chain_day(earlier->second);
        }
        const auto dates = own_dates(deadline, law_, {});
        if (!dates) return std::nullopt;
        put_dates(deadline, *dates);
        return deadline;
    }

    const LoadedCase& loaded_;
    const law::Plan& plan_;
    const CaseLaw& law_;
    const Ports& ports_;
    text::Language language_;
    EventKind trigger_ = EventKind::CourtEvent;
    std::string record_; ///< uid in hex of what says the plan's own day
    std::map<std::string, Deadline> written_;
};

} // namespace

std::optional<Edit> plan_edit(const LoadedCase& loaded, const law::Plan& plan, Date start, Uid record,
                              const CaseLaw& law, const Ports& ports) {
    return PlanDays(loaded, plan, law, ports).from(start, record);
}

} // namespace redress::app
