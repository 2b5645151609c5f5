// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"

#include "sums/usable.h"

#include <algorithm>
#include <tuple>

namespace redress::domain {

namespace {

/// Sent back, whatever it said of the rest: what it gave no result is undecided again.
bool takes_away(const Instance& instance, Id<ClaimItem> item) {
    return instance.state == InstanceState::Remanded && before(instance, item) != nullptr;
}

bool gives_nothing(ItemOutcome outcome) {
    return outcome == ItemOutcome::Refused || outcome == ItemOutcome::Dismissed ||
           outcome == ItemOutcome::Withdrawn;
}

/// What the rulings below have left, and what was asked before any of them.
struct Below {
    std::optional<Money> awarded;
    std::optional<Money> asked_first;
};

Step asked_at(const Case& dispute, const ClaimItem& item, const Instance& instance, const Below& below) {
    const Money nothing = zero(currency_of(dispute));
    const ItemAmount* part = before(instance, item.id);
    const auto stated = part == nullptr ? std::nullopt : usable(part->amount);
    const auto claimed = usable(calculation_of(dispute, item).amount);
    Step step{&instance, stated ? stated : claimed, nothing, nullptr, std::nullopt, std::nullopt};
    if (!below.awarded || looked_at_again(dispute, instance) == nullptr) return step;
    if (is_asked_of(dispute, item, instance.claimant)) {
        step.asked = below.awarded;
        if (stated) step.kept = std::max(nothing, *below.awarded - *stated);
        return step;
    }
    step.kept = *below.awarded;
    if (stated) step.asked = *below.awarded + *stated;
    if (stated && claimed) step.asked = std::min(*step.asked, std::max(*claimed, step.kept));
    return step;
}

std::optional<Money> awarded_by(const Step& step, const ClaimItem& item) {
    if (const auto stated = usable(step.result->amount)) return stated;
    if (step.result->outcome == ItemOutcome::Granted) return is_act(item.remedy) ? std::nullopt : step.asked;
    return gives_nothing(step.result->outcome) && !step.kept.is_zero() ? std::optional(step.kept)
                                                                       : std::nullopt;
}

/// What an appeal says of its part is in part what the item gets in all.
ItemOutcome outcome_in_all(const Step& step, const Below& below) {
    const ItemOutcome said = step.result->outcome;
    if (!step.awarded || step.awarded->is_zero()) return said;
    if (gives_nothing(said)) return ItemOutcome::InPart;
    const bool is_less = below.asked_first && *step.awarded < *below.asked_first;
    return said == ItemOutcome::Granted && is_less ? ItemOutcome::InPart : said;
}

void rule(Step& step, const ClaimItem& item, Below& below) {
    if (step.result == nullptr || step.result->outcome == ItemOutcome::NotExamined) return;
    step.awarded = awarded_by(step, item);
    step.outcome = outcome_in_all(step, below);
    if (is_binding(step.instance->kind)) below.awarded = step.awarded.value_or(zero(step.kept.currency));
}

std::optional<Decision> by_rulings(const Case& dispute, const ClaimItem& item) {
    std::optional<Decision> last;
    for (const Step& step : steps_of(dispute, item, instances_in_order(dispute))) {
        if (takes_away(*step.instance, item.id)) last.reset();
        if (!step.outcome) continue;
        last = Decision{*step.outcome, step.awarded, find(dispute, step.result->ruling), nullptr};
    }
    return last;
}

const Offer* accepted_offer(const Case& dispute, Id<ClaimItem> item) {
    const Offer* newest = nullptr;
    for (const Offer& offer : dispute.offers) {
        const bool covers = std::any_of(offer.lines.begin(), offer.lines.end(),
                                        [&](const ItemAmount& line) { return line.item == item; });
        if (!covers || offer.outcome != OfferOutcome::Accepted) continue;
        if (newest == nullptr || offer.answered >= newest->answered) newest = &offer;
    }
    return newest;
}

std::optional<Decision> by_offer(const Case& dispute, const Offer& offer, Id<ClaimItem> item) {
    for (const ItemAmount& part : amounts_of(dispute, offer))
        if (part.item == item) return Decision{ItemOutcome::Settled, usable(part.amount), nullptr, &offer};
    return std::nullopt;
}

} // namespace

std::vector<Step> steps_of(const Case& dispute, const ClaimItem& item,
                           const std::vector<const Instance*>& instances) {
    std::vector<Step> steps;
    Below below;
    for (const Instance* instance : instances) {
        Step step = asked_at(dispute, item, *instance, below);
        // What enforcement brings in is a payment; the title it enforces stays what it was.
        if (gives_rulings(instance->kind)) step.result = result_at(dispute, *instance, item.id);
        if (takes_away(*instance, item.id)) below.awarded.reset();
        const bool is_first = looked_at_again(dispute, *instance) == nullptr;
        if (is_first && before(*instance, item.id) != nullptr) below.asked_first = step.asked;
        rule(step, item, below);
        steps.push_back(step);
    }
    return steps;
}

std::optional<Decision> decision_on(const Case& dispute, Id<ClaimItem> id) {
    const ClaimItem* item = find(dispute, id);
    if (item == nullptr) return std::nullopt;
    const auto decided = by_rulings(dispute, *item);
    const Offer* offer = accepted_offer(dispute, id);
    const bool is_later =
        decided && offer != nullptr && offer->answered && decided->ruling->date > offer->answered;
    return offer == nullptr || is_later ? decided : by_offer(dispute, *offer, id);
}

} // namespace redress::domain
