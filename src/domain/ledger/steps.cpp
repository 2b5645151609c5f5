// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"
#include "sums/usable.h"

#include <algorithm>
#include <map>

namespace redress::domain {

namespace {

bool gives_nothing(ItemOutcome outcome) {
    return outcome == ItemOutcome::Refused || outcome == ItemOutcome::Dismissed ||
           outcome == ItemOutcome::Withdrawn;
}

/// Rulings that look at each other again, and the new trial after a remand.
struct Chain {
    std::optional<Money> awarded;     ///< what its rulings have left; none: nothing is decided
    std::optional<Money> asked_first; ///< before any of them
    bool is_sent_back = false;        ///< and not decided since
    std::size_t sent_back_as = 0;     ///< the place of the step that did it, among all
};

/// The chains of one item in the order in which they began.
class Chains {
public:
    std::size_t place_of(const Case& dispute, const Instance& instance, Id<ClaimItem> item) {
        const std::size_t place = found(dispute, instance, item);
        if (place == chains_.size()) chains_.emplace_back();
        places_.emplace(instance.id, place);
        return place;
    }
    Chain& at(std::size_t place) { return chains_[place]; }

private:
    std::size_t found(const Case& dispute, const Instance& instance, Id<ClaimItem> item) const {
        if (const Instance* below = looked_at_again(dispute, instance))
            if (const auto place = places_.find(below->id); place != places_.end()) return place->second;
        const bool may_go_on = is_binding(instance.kind) && before(instance, item) != nullptr;
        return may_go_on ? last_sent_back() : chains_.size();
    }

    /// What was sent back last is tried next.
    std::size_t last_sent_back() const {
        std::size_t last = chains_.size();
        for (std::size_t i = 0; i < chains_.size(); ++i) {
            const bool is_later =
                last == chains_.size() || chains_[i].sent_back_as > chains_[last].sent_back_as;
            if (chains_[i].is_sent_back && is_later) last = i;
        }
        return last;
    }

    std::vector<Chain> chains_;
    std::map<Id<Instance>, std::size_t> places_;
};

Step asked_at(const Case& dispute, const ClaimItem& item, const Instance& instance, const Chain& chain) {
    const Money nothing = zero(currency_of(dispute));
    const ItemAmount* part = before(instance, item.id);
    const auto stated = part == nullptr ? std::nullopt : usable(part->amount);
    const auto claimed = usable(calculation_of(dispute, item).amount);
    Step step{.instance = &instance, .asked = stated ? stated : claimed, .kept = nothing};
    step.left = chain.awarded;
    if (!chain.awarded) return step;
    if (!chain.is_sent_back && is_asked_of(dispute, item, instance.claimant)) {
        step.asked = chain.awarded;
        if (stated) step.kept = std::max(nothing, *chain.awarded - *stated);
        return step;
    }
    step.asks_more = true;
    step.kept = *chain.awarded;
    if (stated) step.asked = *chain.awarded + *stated;
    if (stated && claimed) step.asked = std::min(*step.asked, std::max(*claimed, step.kept));
    return step;
}

std::optional<Money> awarded_by(const Step& step, const ClaimItem& item) {
    if (gives_nothing(step.result->outcome))
        return step.kept.is_zero() ? std::nullopt : std::optional(step.kept);
    if (const auto stated = usable(step.result->amount)) return stated;
    const bool is_whole = step.result->outcome == ItemOutcome::Granted && !is_act(item.remedy);
    return is_whole ? step.asked : std::nullopt;
}

/// What an appeal says of its part is in part what the item gets in all.
ItemOutcome outcome_in_all(const Step& step, const Chain& chain) {
    const ItemOutcome said = step.result->outcome;
    if (!step.awarded || step.awarded->is_zero()) return said;
    if (gives_nothing(said)) return ItemOutcome::InPart;
    const bool is_less = chain.asked_first && *step.awarded < *chain.asked_first;
    return said == ItemOutcome::Granted && is_less ? ItemOutcome::InPart : said;
}

bool has_decided(const Step& step) {
    return step.result != nullptr && step.result->outcome != ItemOutcome::NotExamined;
}

void decide(Step& step, const ClaimItem& item, Chain& chain) {
    step.awarded = awarded_by(step, item);
    step.outcome = outcome_in_all(step, chain);
    if (!is_binding(step.instance->kind)) return;
    chain.awarded = step.awarded.value_or(zero(step.kept.currency));
    chain.is_sent_back = false;
}

/// What was before it is open again; what was not stays as it was.
void send_back(Step& step, Chain& chain, std::size_t place) {
    step.is_sent_back = true;
    chain.is_sent_back = true;
    chain.sent_back_as = place;
    chain.awarded = step.kept.is_zero() ? std::nullopt : std::optional(step.kept);
}

} // namespace

std::vector<Step> steps_of(const Case& dispute, const ClaimItem& item,
                           const std::vector<const Instance*>& instances) {
    std::vector<Step> steps;
    Chains chains;
    for (const Instance* instance : instances) {
        const std::size_t place = chains.place_of(dispute, *instance, item.id);
        Chain& chain = chains.at(place);
        Step step = asked_at(dispute, item, *instance, chain);
        step.chain = place;
        const bool is_before = before(*instance, item.id) != nullptr;
        if (is_before && !chain.asked_first) chain.asked_first = step.asked;
        // What enforcement brings in is a payment; the title it enforces stays what it was.
        if (gives_rulings(instance->kind)) step.result = result_at(dispute, *instance, item.id);
        if (has_decided(step))
            decide(step, item, chain);
        else if (is_before && instance->state == InstanceState::Remanded &&
                 looked_at_again(dispute, *instance) != nullptr)
            send_back(step, chain, steps.size());
        steps.push_back(step);
    }
    return steps;
}

const Instance& first_before(const Case& dispute, const Instance& instance, Id<ClaimItem> id) {
    const ClaimItem* item = find(dispute, id);
    if (item == nullptr) return instance;
    const auto steps = steps_of(dispute, *item, instances_in_order(dispute));
    const auto own = std::find_if(steps.begin(), steps.end(),
                                  [&](const Step& step) { return step.instance->id == instance.id; });
    for (const Step& step : steps)
        if (own != steps.end() && step.chain == own->chain && before(*step.instance, id) != nullptr)
            return *step.instance;
    return instance;
}

} // namespace redress::domain
