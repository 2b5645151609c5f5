// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline/outer_limit.h"

#include "deadline/matters.h"
#include "deadline/open_days.h"

namespace redress::law {

namespace {

/// The limit of that name for this contract, from the last of the events that it counts from. Several limits
/// fit only while it is not known what was bought: then the latest end, which nobody is misled by.
class OuterLimit {
public:
    OuterLimit(const Pack& pack, const Circumstances& known) : pack_(&pack), known_(known) {
        known_.overrides.clear();
        known_.given_period.reset();
    }

    void look_at(const std::string& key, domain::Date trigger) {
        const Rule* rule = pack_->rule(key, known_.contract);
        if (!rule || !fits_matter(*pack_, *rule, known_)) return;
        for (const Happening& happening : known_.happenings) {
            if (happening.event != rule->trigger || happening.from > trigger) continue;
            auto answer = deadline_for(*pack_, *rule, happening.from, known_);
            if (auto* end = std::get_if<Deadline>(&answer)) keep_later(std::move(*end));
        }
    }

    const std::optional<Deadline>& act() const { return act_; }
    const std::optional<Deadline>& window() const { return window_; }

private:
    void keep_later(Deadline end) {
        auto& known = end.kind == RuleKind::Window ? window_ : act_;
        if (!known || known->legal < end.legal) known = std::move(end);
    }

    const Pack* pack_;
    Circumstances known_;
    std::optional<Deadline> act_;
    std::optional<Deadline> window_;
};

/// After an absolute limit nothing is left to argue about, so the end means what the limit's end means.
void cap(Deadline& deadline, const Deadline& limit) {
    deadline.computed = limit.computed;
    deadline.consequence = limit.consequence;
    deadline.steps.push_back({.kind = StepKind::Capped,
                              .date = limit.computed,
                              .from = limit.trigger.from,
                              .event = limit.trigger.event});
}

} // namespace

void keep_within_limits(Deadline& deadline, const Pack& pack, const Rule& rule, const Circumstances& known) {
    if (rule.within.empty()) return;
    const domain::Date trigger = deadline.trigger.from;
    OuterLimit limit(pack, known);
    for (const std::string& key : rule.within) limit.look_at(key, trigger);
    if (limit.window() && limit.window()->computed < trigger)
        warn(deadline.warnings, {.kind = WarningKind::OutsideWindow, .date = limit.window()->computed});
    if (!limit.act()) return;
    if (limit.act()->legal < trigger)
        warn(deadline.warnings, {.kind = WarningKind::LimitOver, .date = limit.act()->legal});
    if (limit.act()->computed < deadline.computed) cap(deadline, *limit.act());
}

} // namespace redress::law
